package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Occurrence;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.HandOver.Refused;
import kz.localbusiness.domain.notice.HandOver.Unclear;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.Why;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendNoticeTest {

    private static final Duration LONG_PAUSE = Duration.ofMinutes(20);

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void bookAndRelay() {
        salon.booked(MONDAY, "12:00");
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
    }

    @Test
    void writesOnceToTheClientWithTheWayBack() {
        sendDue();
        sendDue();

        assertThat(salon.platform.emails.sent()).hasSize(1);
        var email = salon.platform.emails.sent().getFirst();
        assertThat(email.kind()).isEqualTo(NoticeKind.RECEIVED);
        assertThat(email.staffName()).isEqualTo("Aigerim");
        assertThat(email.manageLink().toString()).startsWith("http://localhost/salon/booking/");
        assertThat(email.unsubscribeLink().toString())
                .isEqualTo(email.manageLink().toString().replace("/salon/booking/", "/u/"));
        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
    }

    @Test
    void dropsWhatIsNotTrueAnyMore() {
        cancelBy(Doer.CLIENT);

        sendDue();

        assertThat(salon.platform.emails.sent()).isEmpty();
        assertThat(notice().state()).isEqualTo(new Notice.State.Dropped(Why.UNTRUE));
    }

    @Test
    void sendsNothingToWhoeverWantsNoEmails() {
        silence();

        sendDue();

        assertThat(salon.platform.emails.sent()).isEmpty();
        assertThat(notice().state()).isEqualTo(new Notice.State.Dropped(Why.NO_WAY));
    }

    @Test
    void tellsAlsoThemThatTheBusinessHasCancelled() {
        silence();
        cancelBy(new Doer(Actor.BUSINESS, "owner"));
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
        salon.platform.clock.advance(Duration.ofMinutes(1));

        sendDue();

        assertThat(salon.platform.emails.sent())
                .extracting(AppointmentEmail::kind)
                .containsExactly(NoticeKind.CANCELLED);
    }

    private void silence() {
        var cards = salon.platform.clientCards;
        var dana = new PhoneNumber("+77011234567");
        salon.run(() ->
                cards.save(
                        cards.having(dana)
                                .orElseThrow()
                                .wishing(MessageWishes.NONE.silencing(Channel.EMAIL))));
    }

    @Test
    void triesAgainLaterWhenTheMailServerRefuses() {
        salon.platform.emails.refuse();
        sendDue();
        salon.platform.emails.accept();

        sendDue();
        assertThat(salon.platform.emails.sent()).isEmpty();
        salon.platform.clock.advance(Duration.ofMinutes(1));
        sendDue();

        assertThat(salon.platform.emails.sent()).hasSize(1);
        assertThat(notice().attempts()).isEqualTo(2);
    }

    @Test
    void triesNothingAgainThatTheMailServerWillNotTake() {
        salon.platform.emails.answer(new Refused(DeliveryFailure.BAD_ADDRESS));

        sendDue();
        sendDue();

        assertThat(notice().state()).isEqualTo(new Notice.State.Failed());
    }

    @Test
    void waitsWhileTheMailServerDoesNotKnowUs() {
        salon.platform.emails.answer(new Refused(DeliveryFailure.NOT_AUTHORISED));
        sendDue();
        assertThat(notice().state()).isEqualTo(new Notice.State.Due());
        salon.platform.emails.accept();

        salon.platform.clock.advance(Duration.ofMinutes(1));
        sendDue();

        assertThat(notice().state()).isEqualTo(new Notice.State.Sent());
    }

    @Test
    void writesAgainWhenTheAnswerOfTheMailServerIsLost() {
        salon.platform.emails.answer(new Unclear());
        sendDue();
        salon.platform.emails.accept();
        salon.platform.clock.advance(Duration.ofMinutes(1));

        sendDue();

        assertThat(salon.platform.emails.sent())
                .extracting(AppointmentEmail::id)
                .containsExactly(notice().event());
    }

    @Test
    void sendsNothingOnceTheVisitHasBegun() {
        salon.platform.emails.refuse();

        for (var end = end(); now().isBefore(end); salon.platform.clock.advance(LONG_PAUSE)) {
            sendDue();
        }

        assertThat(notice().state()).isEqualTo(new Notice.State.Dropped(Why.UNTRUE));
        assertThat(notice().attempts()).isGreaterThan(3);
    }

    @Test
    void leavesAMessageToWhoeverHasClaimedItUntilTheClaimLapses() {
        var now = salon.platform.clock.instant();
        salon.run(() -> salon.platform.notices.save(notice().trying(Channel.EMAIL, now)));

        send();
        assertThat(salon.platform.emails.sent()).isEmpty();
        salon.platform.clock.advance(Duration.ofMinutes(2));
        send();

        assertThat(salon.platform.emails.sent()).hasSize(1);
    }

    private Instant end() {
        return salon.at(MONDAY, "12:00").plus(LONG_PAUSE);
    }

    private Instant now() {
        return salon.platform.clock.instant();
    }

    private void sendDue() {
        var send = salon.platform.port(SendNotice.class);
        salon.platform.port(ListDueNotices.class).due(100).forEach(send::send);
    }

    private void send() {
        var command = new SendNotice.Command(salon.business, notice().id());
        salon.platform.port(SendNotice.class).send(command);
    }

    private Notice notice() {
        return salon.platform.notices.everything().getFirst();
    }

    private void cancelBy(Doer who) {
        var agenda = salon.day(MONDAY);
        var id = agenda.appointments().getFirst().id();
        var when =
                new Occurrence(
                        salon.platform.clock.instant(), new EventId(salon.platform.ids.next()));
        var visit = AtHome.in(agenda, id).orElseThrow();
        if (visit.cancel(who, "", Duration.ZERO, when) instanceof NowCancelled cancelled) {
            salon.run(() -> salon.platform.agendas.save(cancelled.agenda()));
        }
    }
}
