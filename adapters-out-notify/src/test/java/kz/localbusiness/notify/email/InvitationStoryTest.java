package kz.localbusiness.notify.email;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.MoveAppointment;
import kz.localbusiness.application.booking.MoveMyAppointment;
import kz.localbusiness.application.booking.ReinstateAppointment;
import kz.localbusiness.application.notice.AppointmentEmail;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.notice.NoticeKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What Dana's calendar shows of one visit, whatever becomes of it: her mail program does no more
/// than read the letters.
class InvitationStoryTest {

    private static final String AT_TEN = "20260303T050000Z";
    private static final String AT_THREE = "20260303T100000Z";

    private final OpenSalon salon = new OpenSalon();
    private final AppointmentId visit = salon.booked(TUESDAY, "10:00").id();
    private final Smtp smtp = new Smtp();
    private final SmtpAppointmentEmails emails =
            new SmtpAppointmentEmails(smtp.post(), salon.platform.clock);

    @BeforeEach
    void becomeTheOwner() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    @AfterEach
    void close() {
        smtp.close();
    }

    @Test
    void followsAVisitThatIsAskedForAgreedToMovedAndCancelled() {
        told(NoticeKind.RECEIVED);
        assertThat(calendar().shown()).containsExactly(AT_TEN + " TENTATIVE");

        confirm();
        told(NoticeKind.CONFIRMED);
        assertThat(calendar().shown()).containsExactly(AT_TEN + " CONFIRMED");

        move("15:00");
        told(NoticeKind.MOVED);
        assertThat(calendar().shown()).containsExactly(AT_THREE + " CONFIRMED");

        cancel();
        told(NoticeKind.CANCELLED);
        assertThat(calendar().shown()).isEmpty();
    }

    @Test
    void followsAVisitThatMovesBack() {
        confirm();
        told(NoticeKind.CONFIRMED);
        move("15:00");
        told(NoticeKind.MOVED);
        move("10:00");
        told(NoticeKind.MOVED);

        assertThat(calendar().shown()).containsExactly(AT_TEN + " CONFIRMED");
    }

    /// What the business took back at once was told to nobody; the next letter goes on from there.
    @Test
    void followsAVisitWhoseCancellationWasTakenBack() {
        confirm();
        told(NoticeKind.CONFIRMED);
        cancel();
        reinstate();
        move("15:00");
        told(NoticeKind.MOVED);

        assertThat(calendar().shown()).containsExactly(AT_THREE + " CONFIRMED");
    }

    /// Where the business agrees to bookings, it does so again after a move by the client.
    @Test
    void isTentativeAgainWhenTheClientMovesWhatWasAgreed() {
        confirm();
        told(NoticeKind.CONFIRMED);
        moveMyself("15:00");
        told(NoticeKind.MOVED);
        assertThat(calendar().shown()).containsExactly(AT_THREE + " TENTATIVE");

        confirm();
        told(NoticeKind.CONFIRMED);
        assertThat(calendar().shown()).containsExactly(AT_THREE + " CONFIRMED");
    }

    @Test
    void isTheSameInWhateverOrderTheLettersArrive() {
        told(NoticeKind.RECEIVED);
        confirm();
        told(NoticeKind.CONFIRMED);
        move("15:00");
        told(NoticeKind.MOVED);
        cancel();
        told(NoticeKind.CANCELLED);

        var calendar = new PlayedCalendar();
        smtp.messages().reversed().forEach(calendar::take);
        assertThat(calendar.shown()).isEmpty();
    }

    private PlayedCalendar calendar() {
        var calendar = new PlayedCalendar();
        smtp.messages().forEach(calendar::take);
        return calendar;
    }

    /// As the outbox tells it: with the visit as it is when the letter leaves.
    private void told(NoticeKind kind) {
        var now = visit();
        var token = salon.platform.links.sign(ManageLink.to(now, salon.business));
        var business = business();
        emails.send(
                new AppointmentEmail(
                        new EventId(salon.platform.ids.next()),
                        kind,
                        EmailFixture.DANA,
                        business,
                        "Aigerim",
                        now,
                        salon.platform.instance.managePage(business.slug(), token),
                        null,
                        null));
    }

    private void confirm() {
        var command = new ConfirmAppointment.Command(salon.business, visit);
        salon.platform.port(ConfirmAppointment.class).confirm(command);
    }

    private void move(String time) {
        var start = salon.at(TUESDAY, time);
        var command = new MoveAppointment.Command(salon.business, visit, start, null, false);
        salon.platform.port(MoveAppointment.class).move(command);
    }

    private void moveMyself(String time) {
        salon.platform.port(MoveMyAppointment.class).move(salon.move(visit(), TUESDAY, time));
    }

    private void cancel() {
        var command = new CancelAppointment.Command(salon.business, visit, "");
        salon.platform.port(CancelAppointment.class).cancel(command);
    }

    private void reinstate() {
        var command = new ReinstateAppointment.Command(salon.business, visit);
        salon.platform.port(ReinstateAppointment.class).reinstate(command);
    }

    private Appointment visit() {
        return salon.day(TUESDAY).appointment(visit).orElseThrow();
    }

    private Business business() {
        return salon.call(() -> salon.platform.businesses.current().orElseThrow());
    }
}
