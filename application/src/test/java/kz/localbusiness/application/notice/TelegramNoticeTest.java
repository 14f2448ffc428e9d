package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.notice.out.SimulatedChats.Fault;
import kz.localbusiness.application.notice.out.SimulatedChats.Message;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.chat.ChatLink;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.Delivery;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.State.Sent;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.NoticeSettings;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TelegramNoticeTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final long CHAT = 7_000_000_001L;

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void bookWhereTelegramComesFirst() {
        salon.booked(MONDAY, "12:00");
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
        salon.run(() -> salon.platform.noticeChoices.save(telegramFirst()));
    }

    @Test
    void writesToTheLinkedChatWithAKeyToThePage() {
        link();

        sendDue();

        assertThat(toDana()).hasSize(1);
        var message = toDana().getFirst();
        assertThat(message.text()).startsWith("RECEIVED Haircut");
        assertThat(message.buttons()).hasSize(1);
        assertThat(message.buttons().getFirst().target().toString())
                .startsWith("http://localhost/salon/booking/");
        assertThat(tried()).containsExactly(Channel.TELEGRAM);
        assertThat(notice().state()).isEqualTo(new Sent());
    }

    @Test
    void asksWithAReminderWhetherTheClientComes() {
        link();
        sendDue();
        var received = notice();
        var reminder =
                Notice.due(
                        salon.business,
                        new EventId(new UUID(7, 7)),
                        received.appointment(),
                        NoticeKind.REMINDER,
                        salon.platform.clock.instant());
        confirm(received.appointment());
        salon.run(() -> salon.platform.notices.add(reminder));

        sendDue();

        assertThat(toDana().getLast().buttons()).hasSize(2);
        assertThat(toDana().getLast().buttons().getFirst().text()).isEqualTo("Coming RU");
        assertThat(toDana().getLast().buttons().getFirst().target())
                .hasToString(toDana().getLast().buttons().getLast().target() + "#coming");
    }

    private void confirm(AppointmentId visit) {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var command = new ConfirmAppointment.Command(salon.business, visit);
        salon.platform.port(ConfirmAppointment.class).confirm(command);
        salon.platform.callers.become(new Caller.Platform());
    }

    @Test
    void writesByAnotherWayToWhoeverHasLinkedNoChat() {
        sendDue();

        assertThat(tried()).containsExactly(Channel.EMAIL);
    }

    @Test
    void writesByAnotherWayToWhoeverWantsNothingThere() {
        link();
        var cards = salon.platform.clientCards;
        salon.run(() ->
                cards.save(
                        cards.having(DANA)
                                .orElseThrow()
                                .wishing(MessageWishes.NONE.silencing(Channel.TELEGRAM))));

        sendDue();

        assertThat(tried()).containsExactly(Channel.EMAIL);
    }

    @Test
    void writesByAnotherWayWithoutABot() {
        link();
        salon.platform.chatMessages.goAway();

        sendDue();

        assertThat(tried()).containsExactly(Channel.EMAIL);
    }

    @Test
    void unlinksWhoeverHasBlockedTheBotAndWritesByAnotherWay() {
        link();
        salon.platform.chatMessages.block(CHAT);

        sendDue();

        assertThat(salon.call(() -> salon.platform.chatLinks.of(DANA))).isEmpty();
        assertThat(tried()).containsExactly(Channel.TELEGRAM, Channel.EMAIL);
        assertThat(notice().state()).isEqualTo(new Sent());
    }

    @Test
    void keepsTheChatWhenTheMessengerIsAway() {
        link();
        salon.platform.chatMessages.next(Fault.AWAY);
        sendDue();
        salon.platform.clock.advance(Duration.ofMinutes(1));

        sendDue();

        assertThat(toDana()).hasSize(1);
        assertThat(tried()).containsExactly(Channel.TELEGRAM);
    }

    @Test
    void writesOnceMoreWhenNobodyKnowsWhetherItHasArrived() {
        link();
        salon.platform.chatMessages.next(Fault.LOST_MESSAGE);
        sendDue();
        salon.platform.clock.advance(Duration.ofMinutes(1));

        sendDue();

        assertThat(toDana()).hasSize(1);
        assertThat(notice().state()).isEqualTo(new Sent());
    }

    private NoticeSettings telegramFirst() {
        var usual = DeliveryRules.USUAL;
        var order = List.of(Channel.TELEGRAM, Channel.EMAIL);
        return NoticeSettings.usual(salon.business)
                .delivering(
                        new DeliveryRules(
                                order, usual.reminders(), usual.patience(), usual.quiet()));
    }

    private void link() {
        var now = salon.platform.clock.instant();
        var link = new ChatLink(salon.business, DANA, CHAT, Language.RU, now, 0);
        salon.run(() -> salon.platform.chatLinks.save(link));
    }

    private void sendDue() {
        var send = salon.platform.port(SendNotice.class);
        salon.platform.port(ListDueNotices.class).due(100).forEach(send::send);
    }

    private List<Message> toDana() {
        return salon.platform.chatMessages.to(CHAT);
    }

    private List<Channel> tried() {
        return notice().deliveries().stream().map(Delivery::channel).toList();
    }

    private Notice notice() {
        return salon.platform.notices.everything().getFirst();
    }
}
