package kz.localbusiness.domain.notice;

import static kz.localbusiness.domain.notice.VisitFixture.TEN;
import static kz.localbusiness.domain.notice.VisitFixture.inState;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.HistoryEntry;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.SecondThoughts;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.Test;

/// What a later message of the same visit tells, or may have to.
class OvertakenNoticeTest {

    private static final Instant NOW = TEN.minus(Duration.ofDays(3));
    private static final Instant NOON = TEN.plus(Duration.ofHours(2));
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Doer OWNER = new Doer(Actor.BUSINESS, "owner");
    private static final BusinessId SALON = new BusinessId(new UUID(0, 3));
    private static final List<Duration> BEFORES = List.of(Duration.ofDays(1), Duration.ofHours(2));

    @Test
    void saysThatARequestWasReceivedOnlyWhileItWaits() {
        assertThat(NoticeKind.RECEIVED.stillHolds(inState(new Requested()), NOW)).isTrue();
        assertThat(NoticeKind.RECEIVED.stillHolds(inState(new Confirmed(NOW)), NOW)).isFalse();
    }

    @Test
    void leavesABookingThatWasConfirmedBeforeItWasToldToItsConfirmation() {
        var confirmed = inState(new Confirmed(NOW), List.of(done(0, Act.CONFIRMED, OWNER, "")));

        assertThat(ofBooking(confirmed)).isEmpty();
        assertThat(ofBooking(inState(new Confirmed(NOW)))).contains(NoticeKind.CONFIRMED);
        assertThat(ofBooking(inState(new Requested()))).contains(NoticeKind.RECEIVED);
    }

    private static Optional<NoticeKind> ofBooking(Appointment visit) {
        return NoticeKind.of(new AppointmentBooked(event(), visit.id(), NOW), visit);
    }

    @Test
    void tellsOfAMoveOnlyUntilTheVisitIsMovedAgain() {
        var both = moved(done(0, Act.MOVED, OWNER, TEN), done(600, Act.MOVED, OWNER, NOON));

        assertThat(holds(movedAt(0, both), both, 3_600)).isFalse();
        assertThat(holds(movedAt(600, both), both, 3_600)).isTrue();
    }

    @Test
    void tellsOfQuickMovesOnceHoweverLateThatIs() {
        var both = moved(done(0, Act.MOVED, OWNER, TEN), done(5, Act.MOVED, OWNER, NOON));
        var away = inState(new Rescheduled(NOW), both.history().subList(0, 1));

        assertThat(holds(movedAt(0, away), both, 3_600)).isFalse();
    }

    @Test
    void leavesAMoveByTheBusinessToThatOfTheClientWhichCameIntoIt() {
        var both = moved(done(0, Act.MOVED, OWNER, TEN), done(5, Act.MOVED, Doer.CLIENT, NOON));

        assertThat(holds(movedAt(0, both), both, 60)).isFalse();
        assertThat(holds(movedAt(5, both), both, 60)).isTrue();
    }

    /// Whoever lost a visit by the first move has nothing to do with the second.
    @Test
    void tellsPeopleOfTheTeamOfEachMove() {
        var both = moved(done(0, Act.MOVED, OWNER, TEN), done(600, Act.MOVED, OWNER, NOON));
        var first =
                new TeamNews(
                        SALON,
                        event(),
                        new AccountId("dinara"),
                        TeamNews.Kind.MOVED,
                        both.id(),
                        NOW);

        assertThat(holds(Notice.about(first, both), both, 3_600)).isTrue();
    }

    @Test
    void tellsOnceOfWhatWasCancelledTwice() {
        var again =
                inState(
                        new Cancelled(at(9), Actor.BUSINESS, "", new Confirmed(NOW)),
                        List.of(
                                done(0, Act.CANCELLED, OWNER, ""),
                                done(5, Act.REINSTATED, OWNER, ""),
                                done(9, Act.CANCELLED, OWNER, "")));

        assertThat(holds(due(NoticeKind.CANCELLED, at(0)), again, 3_600)).isFalse();
        assertThat(holds(due(NoticeKind.CANCELLED, at(9)), again, 3_600)).isTrue();
    }

    @Test
    void remindsOnceWhereTwoRemindersAreLate() {
        var visit = inState(new Confirmed(NOW));
        var early = due(NoticeKind.REMINDER, TEN.minus(Duration.ofDays(1)));
        var late = due(NoticeKind.REMINDER, TEN.minus(Duration.ofHours(2)));

        assertThat(early.stillHolds(visit, BEFORES, TEN.minus(HOUR.multipliedBy(3)))).isTrue();
        assertThat(early.stillHolds(visit, BEFORES, TEN.minus(HOUR))).isFalse();
        assertThat(late.stillHolds(visit, BEFORES, TEN.minus(HOUR))).isTrue();
    }

    @Test
    void confirmsWhatIsBackWhereItWasSinceNoMoveIsTold() {
        var back = moved(done(0, Act.MOVED, OWNER, TEN), done(8, Act.MOVED, OWNER, NOON));
        var tooLate = moved(done(0, Act.MOVED, OWNER, TEN), done(60, Act.MOVED, OWNER, NOON));

        assertThat(NoticeKind.CONFIRMED.stillHolds(back, at(3_600))).isTrue();
        assertThat(NoticeKind.MOVED.stillHolds(back, at(3_600))).isFalse();
        assertThat(NoticeKind.CONFIRMED.stillHolds(tooLate, at(3_600))).isFalse();
        assertThat(NoticeKind.MOVED.stillHolds(tooLate, at(3_600))).isTrue();
    }

    @Test
    void waitsAsLongAsTheBusinessMayTakeBackWhatItDid() {
        var away = moved(done(0, Act.MOVED, OWNER, TEN));
        var byClient = moved(done(0, Act.MOVED, Doer.CLIENT, TEN));

        assertThat(SecondThoughts.end(away, at(14))).contains(at(15));
        assertThat(SecondThoughts.end(away, at(15))).isEmpty();
        assertThat(SecondThoughts.end(byClient, at(0))).isEmpty();
    }

    @Test
    void sendsAgainWhatWasToldOfBefore() {
        var both = moved(done(0, Act.MOVED, OWNER, TEN), done(600, Act.MOVED, OWNER, NOON));

        var again = movedAt(0, both).again(event(), at(3_600));

        assertThat(holds(again, both, 3_600)).isTrue();
    }

    private static Appointment moved(HistoryEntry... moves) {
        return inState(new Rescheduled(NOW), List.of(moves));
    }

    private static Notice movedAt(int second, Appointment visit) {
        var event = new AppointmentMoved(event(), visit.id(), at(second), Set.of());
        return Notice.about(event, NoticeKind.MOVED, visit, SALON);
    }

    private static Notice due(NoticeKind kind, Instant since) {
        return Notice.due(SALON, event(), inState(new Requested()).id(), kind, since);
    }

    private static boolean holds(Notice notice, Appointment visit, int second) {
        return notice.stillHolds(visit, BEFORES, at(second));
    }

    private static HistoryEntry done(int second, Act act, Doer by, Object note) {
        return new HistoryEntry(at(second), by, act, note.toString());
    }

    private static EventId event() {
        return new EventId(new UUID(4, 4));
    }

    private static Instant at(int second) {
        return NOW.plusSeconds(second);
    }
}
