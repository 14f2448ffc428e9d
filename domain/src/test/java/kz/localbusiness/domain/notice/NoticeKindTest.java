package kz.localbusiness.domain.notice;

import static kz.localbusiness.domain.notice.VisitFixture.AIGERIM;
import static kz.localbusiness.domain.notice.VisitFixture.DINARA;
import static kz.localbusiness.domain.notice.VisitFixture.TEN;
import static kz.localbusiness.domain.notice.VisitFixture.inState;
import static kz.localbusiness.domain.notice.VisitFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentPaid;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Feedback;
import kz.localbusiness.domain.booking.FeedbackDecision.FeedbackGiven;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

class NoticeKindTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant NOON = TEN.plus(Duration.ofHours(2));
    private static final Doer OWNER = new Doer(Actor.BUSINESS, "owner");

    @Test
    void waitsAMomentBeforeItTellsOfAMoveByTheBusiness() {
        var moved = visit(AIGERIM, NOON, List.of(moved(0, OWNER, TEN)));

        assertThat(NoticeKind.MOVED.grace(moved)).isEqualTo(Duration.ofSeconds(15));
        assertThat(NoticeKind.MOVED.stillHolds(moved, at(14))).isFalse();
        assertThat(NoticeKind.MOVED.stillHolds(moved, at(15))).isTrue();
        assertThat(NoticeKind.CONFIRMED.grace(moved)).isZero();
    }

    @Test
    void waitsAMomentBeforeItTellsThatTheBusinessHasCancelled() {
        var byOwner = cancelled(Actor.BUSINESS);

        assertThat(NoticeKind.CANCELLED.grace(byOwner)).isEqualTo(Duration.ofSeconds(15));
        assertThat(NoticeKind.CANCELLED.stillHolds(byOwner, at(14))).isFalse();
        assertThat(NoticeKind.CANCELLED.stillHolds(byOwner, at(15))).isTrue();
    }

    @Test
    void tellsAtOnceThatTheClientHasCancelled() {
        var byClient = cancelled(Actor.CLIENT);

        assertThat(NoticeKind.CANCELLED.grace(byClient)).isZero();
        assertThat(NoticeKind.CANCELLED.stillHolds(byClient, at(0))).isTrue();
    }

    private static Appointment cancelled(Actor by) {
        return inState(new Cancelled(NOW, by, "", new Confirmed(NOW)));
    }

    @Test
    void tellsClientsAtOnceOfTheirOwnMove() {
        var moved = visit(AIGERIM, NOON, List.of(moved(0, Doer.CLIENT, TEN)));

        assertThat(NoticeKind.MOVED.grace(moved)).isZero();
        assertThat(NoticeKind.MOVED.stillHolds(moved, at(0))).isTrue();
    }

    @Test
    void owesNobodyWhatTheyCanKnow() {
        var byOwner = visit(AIGERIM, NOON, List.of(moved(0, OWNER, TEN)));
        var byClient = visit(AIGERIM, NOON, List.of(moved(0, Doer.CLIENT, TEN)));

        assertThat(NoticeKind.MOVED.isOwed(byOwner)).isTrue();
        assertThat(NoticeKind.CANCELLED.isOwed(cancelled(Actor.BUSINESS))).isTrue();
        assertThat(NoticeKind.TIME_OFFERED.isOwed(byClient)).isTrue();
        assertThat(NoticeKind.MOVED.isOwed(byClient)).isFalse();
        assertThat(NoticeKind.CANCELLED.isOwed(cancelled(Actor.CLIENT))).isFalse();
        for (var kind : List.of(NoticeKind.RECEIVED, NoticeKind.CONFIRMED, NoticeKind.REMINDER)) {
            assertThat(kind.isOwed(byOwner)).as(kind.name()).isFalse();
        }
    }

    @Test
    void isSilentAboutWhatWasTakenBackAtOnce() {
        var back = List.of(moved(0, OWNER, TEN), moved(8, OWNER, NOON));

        assertThat(holds(visit(AIGERIM, TEN, back))).isFalse();
        assertThat(holds(visit(DINARA, TEN, back))).isTrue();
        assertThat(holds(visit(AIGERIM, NOON.plusSeconds(900), back))).isTrue();
    }

    @Test
    void tellsOfAWayBackThatCameTooLate() {
        var late = List.of(moved(0, OWNER, TEN), moved(15, OWNER, NOON));

        assertThat(holds(visit(AIGERIM, TEN, late))).isTrue();
    }

    /// With whom it was before, nobody can say any more.
    @Test
    void ratherTellsOnceTooOftenOfAVisitThatHadMovedBefore() {
        var back = List.of(moved(-900, OWNER, NOON), moved(0, OWNER, TEN), moved(8, OWNER, NOON));

        assertThat(holds(visit(AIGERIM, TEN, back))).isTrue();
    }

    @Test
    void waitsAMomentBeforeItTellsOfMoney() {
        var paid = inState(new Confirmed(NOW), paidAt(0));

        assertThat(NoticeKind.RECEIPT.grace(paid)).isEqualTo(Duration.ofSeconds(15));
        assertThat(NoticeKind.RECEIPT.stillHolds(paid, at(14))).isFalse();
        assertThat(NoticeKind.RECEIPT.stillHolds(paid, at(15))).isTrue();
        assertThat(NoticeKind.RECEIPT.isOwed(paid)).isFalse();
    }

    @Test
    void isSilentAboutMoneyThatWasTakenByMistake() {
        var mistake = inState(new Confirmed(NOW), returnedAt(14));
        var returned = inState(new Confirmed(NOW), returnedAt(15));

        assertThat(NoticeKind.RECEIPT.stillHolds(mistake, at(60))).isFalse();
        assertThat(NoticeKind.REFUND.stillHolds(mistake, at(60))).isFalse();
        assertThat(NoticeKind.REFUND.stillHolds(returned, at(60))).isTrue();
    }

    @Test
    void tellsOfMoneyThatWasGivenBackAsOfARefund() {
        var returned = inState(new Confirmed(NOW), returnedAt(15));

        assertThat(kind(9, inState(new Confirmed(NOW), paidAt(9)))).contains(NoticeKind.RECEIPT);
        assertThat(kind(15, returned)).contains(NoticeKind.REFUND);
        assertThat(NoticeKind.REFUND.grace(returned)).isEqualTo(Duration.ofSeconds(15));
        assertThat(NoticeKind.REFUND.stillHolds(returned, at(29))).isFalse();
        assertThat(NoticeKind.REFUND.stillHolds(returned, at(30))).isTrue();
        assertThat(NoticeKind.REFUND.isOwed(returned)).isFalse();
        assertThat(NoticeKind.REFUND.isUrgent(returned, at(30))).isFalse();
        assertThat(NoticeKind.RECEIPT.stillHolds(returned, at(30))).isFalse();
    }

    @Test
    void tellsNothingLateOfThePaymentThatWasGivenBackSince() {
        var returned = inState(new Confirmed(NOW), returnedAt(15));

        assertThat(kind(0, returned)).contains(NoticeKind.RECEIPT);
        assertThat(NoticeKind.RECEIPT.stillHolds(returned, at(900))).isFalse();
    }

    @Test
    void tellsOfWhatMovedLast() {
        var paidAgain = inState(new Confirmed(NOW), returnedAt(30), paidAt(90));
        var givenBack = inState(new Confirmed(NOW), returnedAt(90), paidAt(30));

        assertThat(NoticeKind.RECEIPT.stillHolds(paidAgain, at(105))).isTrue();
        assertThat(NoticeKind.REFUND.stillHolds(paidAgain, at(105))).isFalse();
        assertThat(NoticeKind.RECEIPT.stillHolds(givenBack, at(105))).isFalse();
        assertThat(NoticeKind.REFUND.stillHolds(givenBack, at(105))).isTrue();
    }

    @Test
    void tellsOfTheRefundThatAMistakeHasDelayed() {
        var visit = inState(new Confirmed(NOW), returnedAt(90), returned(paidAt(95), 100));

        assertThat(kind(100, visit)).contains(NoticeKind.REFUND);
        assertThat(NoticeKind.REFUND.stillHolds(visit, at(114))).isFalse();
        assertThat(NoticeKind.REFUND.stillHolds(visit, at(115))).isTrue();
    }

    @Test
    void tellsOfThePaymentThatAMistakeHasDelayed() {
        var visit = inState(new Confirmed(NOW), paidAt(0), returned(paidAt(5), 12));

        assertThat(kind(12, visit)).contains(NoticeKind.RECEIPT);
        assertThat(NoticeKind.RECEIPT.stillHolds(visit, at(27))).isTrue();
    }

    private static Optional<NoticeKind> kind(int second, Appointment visit) {
        var id = new EventId(new UUID(4, second));
        return NoticeKind.of(new AppointmentPaid(id, visit.id(), at(second)), visit);
    }

    @Test
    void tellsOnceOfMoneyThatMovesTwiceInAMoment() {
        var both = inState(new Confirmed(NOW), paidAt(0), paidAt(9));

        assertThat(NoticeKind.RECEIPT.stillHolds(both, at(15))).isFalse();
        assertThat(NoticeKind.RECEIPT.stillHolds(both, at(24))).isTrue();
    }

    @Test
    void asksHowItWasOnceTheClientIsHomeAgainAndOnlyWhileItIsFresh() {
        var done = inState(new Completed(NOW));
        var end = done.slot().end();

        assertThat(NoticeKind.COMPLETED.grace(done)).isEqualTo(Duration.ofHours(2));
        assertThat(NoticeKind.COMPLETED.stillHolds(done, end.plus(Duration.ofHours(71)))).isTrue();
        assertThat(NoticeKind.COMPLETED.stillHolds(done, end.plus(Duration.ofDays(3)))).isFalse();
        assertThat(NoticeKind.COMPLETED.isUrgent(done, end)).isFalse();
        assertThat(NoticeKind.COMPLETED.isOwed(done)).isFalse();
    }

    @Test
    void isNotDeliveredWhenItDoesNotHoldAnyMore() {
        var coming = inState(new Confirmed(NOON));
        var start = coming.slot().start();
        for (var kind : List.of(NoticeKind.CONFIRMED, NoticeKind.MOVED, NoticeKind.REMINDER)) {
            assertThat(kind.until(coming)).isEqualTo(start);
            assertThat(kind.stillHolds(coming, start)).isFalse();
        }
        assertThat(NoticeKind.COMPLETED.until(coming))
                .isEqualTo(coming.slot().end().plus(Duration.ofDays(3)));
        assertThat(NoticeKind.RECEIPT.until(coming)).isEqualTo(Instant.MAX);
    }

    @Test
    void asksNobodyWhoWasNotThere() {
        for (var state : List.of(new NoShow(NOW), new Confirmed(NOW), new Arrived(NOW))) {
            assertThat(NoticeKind.COMPLETED.stillHolds(inState(state), NOON)).isFalse();
        }
        assertThat(NoticeKind.COMPLETED.stillHolds(cancelled(Actor.CLIENT), NOON)).isFalse();
    }

    @Test
    void asksNobodyWhoHasSaidIt() {
        var done = inState(new Completed(NOW));
        var home = new AtHome(Agenda.empty(new BusinessId(new UUID(1, 1)), done.home()), done);

        var said = home.praise(new Feedback(5, "", NOON), new EventId(new UUID(4, 4)));

        var praised = ((FeedbackGiven) said).appointment();
        assertThat(NoticeKind.COMPLETED.stillHolds(done, NOON)).isTrue();
        assertThat(NoticeKind.COMPLETED.stillHolds(praised, NOON)).isFalse();
    }

    private static Payment paidAt(int second) {
        return Payment.received(
                new PaymentId(new UUID(7, second)),
                Money.tenge(1_000),
                Money.ZERO,
                Payment.Method.CASH,
                at(second),
                OWNER);
    }

    private static Payment returnedAt(int second) {
        return returned(paidAt(0), second);
    }

    private static Payment returned(Payment paid, int second) {
        return new Payment(
                paid.id(),
                paid.amount(),
                paid.tip(),
                paid.method(),
                paid.at(),
                paid.by(),
                paid.total(),
                at(second));
    }

    private static boolean holds(Appointment visit) {
        return NoticeKind.MOVED.stillHolds(visit, at(60));
    }

    private static HistoryEntry moved(int second, Doer by, Instant from) {
        return new HistoryEntry(at(second), by, Act.MOVED, from.toString());
    }

    private static Instant at(int second) {
        return NOW.plusSeconds(second);
    }
}
