package kz.localbusiness.application.notice;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.booking.ReturnPayment;
import kz.localbusiness.application.booking.TakePayment;
import kz.localbusiness.application.notice.out.PushFixture;
import kz.localbusiness.application.notice.out.RecordedPushes.Pushed;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.Notice.State.Dropped;
import kz.localbusiness.domain.notice.Notice.Why;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.PushSubscriber.Guest;
import kz.localbusiness.domain.notice.PushSubscription;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefundNoticeTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final PaymentId PAYMENT = new PaymentId(new UUID(7, 1));

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");

    @BeforeEach
    void confirm() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var command = new ConfirmAppointment.Command(salon.business, visit.id());
        salon.platform.port(ConfirmAppointment.class).confirm(command);
    }

    @Test
    void saysFirstThatMoneyCameAndThenThatItWasGivenBack() {
        pay();
        workAfter(MINUTE);
        giveBack();
        workAfter(MINUTE);

        assertThat(told()).containsExactly(NoticeKind.RECEIPT, NoticeKind.REFUND);
    }

    @Test
    void saysOnceWhatIsTrueWhenBothWereToldLate() {
        pay();
        salon.platform.clock.advance(MINUTE);
        giveBack();
        workAfter(MINUTE);
        workAfter(MINUTE);

        assertThat(told()).containsExactly(NoticeKind.REFUND);
    }

    @Test
    void saysNothingOfAMistake() {
        pay();
        giveBack();
        workAfter(MINUTE);

        assertThat(told()).isEmpty();
    }

    @Test
    void isSilentWhereTheBusinessWantsThat() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var receipts = new SetNoticeSettings.Command(salon.business, Set.of(NoticeKind.RECEIPT));
        salon.platform.port(SetNoticeSettings.class).set(receipts);
        pay();
        workAfter(MINUTE);
        giveBack();
        workAfter(MINUTE);

        assertThat(told()).containsExactly(NoticeKind.RECEIPT);
        assertThat(salon.platform.notices.everything())
                .filteredOn(notice -> notice.kind() == NoticeKind.REFUND)
                .extracting(Notice::state)
                .containsExactly(new Dropped(Why.SILENT));
    }

    @Test
    void standsInABrowserBesideWhatIsToldOfTheVisitItself() {
        listen();
        pay();
        workAfter(MINUTE);
        giveBack();
        workAfter(MINUTE);

        assertThat(salon.platform.pushes.sent())
                .extracting(Pushed::topic)
                .endsWith("receipt " + visit.id().value(), "receipt " + visit.id().value());
    }

    private void listen() {
        salon.run(() -> {
            var choices = salon.platform.noticeChoices;
            var usual = choices.current().delivery();
            var byPush =
                    new DeliveryRules(
                            List.of(Channel.WEB_PUSH),
                            usual.reminders(),
                            usual.patience(),
                            usual.quiet());
            choices.save(choices.current().delivering(byPush));
            salon.platform.browsers.save(
                    PushSubscription.none(salon.business, Guest.of(visit))
                            .with(PushFixture.browser(1), salon.platform.clock.instant()));
        });
    }

    private void pay() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var command =
                new TakePayment.Command(
                        salon.business,
                        visit.id(),
                        PAYMENT,
                        Money.tenge(2_000),
                        Money.ZERO,
                        Payment.Method.CASH);
        salon.platform.port(TakePayment.class).take(command);
    }

    private void giveBack() {
        salon.platform.callers.becomeOwnerOf(salon.business);
        var command = new ReturnPayment.Command(salon.business, visit.id(), PAYMENT);
        salon.platform.port(ReturnPayment.class).giveBack(command);
    }

    private void workAfter(Duration pause) {
        salon.platform.callers.become(new Caller.Platform());
        salon.platform.port(RelayNews.class).relay(salon.relay(MONDAY));
        salon.platform.clock.advance(pause);
        var send = salon.platform.port(SendNotice.class);
        salon.platform.port(ListDueNotices.class).due(100).forEach(send::send);
    }

    private List<NoticeKind> told() {
        return salon.platform.emails.sent().stream()
                .map(AppointmentEmail::kind)
                .filter(NoticeKind::isAboutMoney)
                .toList();
    }
}
