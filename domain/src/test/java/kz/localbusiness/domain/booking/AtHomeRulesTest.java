package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.MONDAY;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.emptyAgenda;
import static kz.localbusiness.domain.booking.Salon.event;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.id;
import static kz.localbusiness.domain.booking.Salon.key;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.BookingEvent.FeedbackNoted;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.ChangeRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Dana's confirmed visit is from 10:00 to 11:00.
@DisplayName("A visit at home")
class AtHomeRulesTest {

    private static final Appointment VISIT =
            Salon.inState(new Confirmed(EARLY), hourAt(1, "10:00"));
    private static final AtHome HOME = new AtHome(booked(VISIT), VISIT);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void isFoundInItsAgendaOnly() {
        assertThat(AtHome.in(booked(VISIT), id(1))).contains(HOME);
        assertThat(AtHome.in(emptyAgenda(), id(1))).isEmpty();
    }

    @Test
    void isConfirmedByTheOwnerOnTheRecord() {
        var home = new AtHome(booked(hourAt(1, "10:00")), hourAt(1, "10:00"));

        var decision = (ConfirmDecision.NowConfirmed) home.confirm(OWNER, when("08:30", 2));

        var visit = decision.appointment();
        assertThat(visit.state()).isEqualTo(new Confirmed(at("08:30")));
        assertThat(visit.history().getLast().act()).isEqualTo(HistoryEntry.Act.CONFIRMED);
        assertThat(decision.agenda().news().getLast().id()).isEqualTo(event(2));
        assertThat(decision.agenda().appointments()).containsExactly(visit);
    }

    @Test
    void isCancelledByItsClientUntilTheCutOffAndByTheOwnerAfterwards() {
        var reason = "ill";

        assertThat(HOME.cancel(Doer.CLIENT, reason, HOUR, when("09:00", 2)))
                .isInstanceOf(CancelDecision.TooLate.class);
        assertThat(HOME.cancel(Doer.CLIENT, reason, HOUR, when("08:59", 2)))
                .isInstanceOf(CancelDecision.NowCancelled.class);
        var late = (CancelDecision.NowCancelled) HOME.cancel(OWNER, reason, HOUR, when("10:30", 2));
        assertThat(late.appointment().state())
                .isEqualTo(
                        new Cancelled(at("10:30"), Actor.BUSINESS, reason, (Ahead) VISIT.state()));
        assertThat(late.appointment().history().getLast().note()).isEqualTo(reason);
    }

    @Test
    void isMovedByItsClientUntilTheCutOff() {
        var policy = changing(new ChangeRules(Duration.ZERO, HOUR, 5), Approval.INSTANT);

        assertThat(HOME.refusalToMove(Doer.CLIENT, policy, at("08:59"))).isEmpty();
        assertThat(HOME.refusalToMove(Doer.CLIENT, policy, at("09:00")))
                .contains(new MoveDecision.TooLate(VISIT));
        assertThat(HOME.refusalToMove(OWNER, policy, at("10:30"))).isEmpty();
    }

    @Test
    void isMovedByItsClientSoManyTimesAndByTheOwnerAlways() {
        var policy = changing(new ChangeRules(Duration.ZERO, Duration.ZERO, 1), Approval.INSTANT);
        var byOwner = moved(HOME, OWNER, policy);
        var byClient = moved(byOwner, Doer.CLIENT, policy);

        assertThat(byOwner.refusalToMove(Doer.CLIENT, policy, EARLY)).isEmpty();
        assertThat(byClient.refusalToMove(Doer.CLIENT, policy, EARLY))
                .contains(new MoveDecision.TooOften(byClient.visit(), 1));
        assertThat(byClient.refusalToMove(OWNER, policy, EARLY)).isEmpty();
    }

    @Test
    void waitsForTheOwnersWordWhenItsClientMovesIt() {
        var byOwner = BookingPolicy.STANDARD;
        var instant = changing(ChangeRules.STANDARD, Approval.INSTANT);

        assertThat(moved(HOME, Doer.CLIENT, byOwner).visit().state()).isEqualTo(new Requested());
        assertThat(moved(HOME, OWNER, byOwner).visit().state()).isInstanceOf(Rescheduled.class);
        assertThat(moved(HOME, Doer.CLIENT, instant).visit().state())
                .isEqualTo(new Rescheduled(EARLY));
    }

    @Test
    void staysAtHomeWhereverItMoves() {
        var tomorrow = at(MONDAY.plusDays(1), "15:00");
        var plan = new PlanDecision.Planned(hourAt(1, tomorrow).segments(), List.of());

        var decision = HOME.move(plan, OWNER, BookingPolicy.STANDARD, when("08:00", 2));

        var moved = (MoveDecision.Moved) decision;
        assertThat(moved.appointment().home()).isEqualTo(key(MONDAY));
        assertThat(moved.appointment().slot().start()).isEqualTo(tomorrow);
        assertThat(moved.agenda().claims()).isEmpty();
        assertThat(moved.agenda().news().getLast())
                .isEqualTo(new AppointmentMoved(event(2), id(1), EARLY, Set.of(key(MONDAY))));
        assertThat(moved.appointment().history().getLast().note())
                .isEqualTo(at("10:00").toString());
    }

    @Test
    void doesNotMoveOnceItIsCancelled() {
        var cancelled =
                Salon.inState(new Cancelled(EARLY, Actor.CLIENT, "", new Confirmed(EARLY)), VISIT);
        var plan = new PlanDecision.Planned(VISIT.segments(), List.of());
        var home = new AtHome(booked(cancelled), cancelled);

        assertThat(home.move(plan, OWNER, BookingPolicy.STANDARD, when("08:00", 2)))
                .isEqualTo(new MoveDecision.WasCancelled(cancelled));
    }

    @Test
    void isNeitherCompletedNorMissedBeforeItBegins() {
        var early = when("09:59", 2);

        assertThat(HOME.complete(OWNER, early)).isEqualTo(new ProgressDecision.TooEarly(VISIT));
        assertThat(HOME.miss(OWNER, early)).isEqualTo(new ProgressDecision.TooEarly(VISIT));
        assertThat(HOME.arrive(OWNER, early)).isInstanceOf(ProgressDecision.Done.class);
    }

    @Test
    void isPraisedOnceAfterItsEnd() {
        var early = new Feedback(5, "Thanks", at("10:59"));
        var given = new Feedback(5, "Thanks", at("11:00"));

        var decision = (FeedbackDecision.FeedbackGiven) HOME.praise(given, event(2));

        var again = new AtHome(decision.agenda(), decision.appointment());
        assertThat(HOME.praise(early, event(2))).isInstanceOf(FeedbackDecision.TooEarly.class);
        assertThat(decision.appointment().feedback()).isEqualTo(given);
        assertThat(decision.agenda().appointments()).containsExactly(decision.appointment());
        assertThat(again.praise(early, event(2))).isInstanceOf(FeedbackDecision.TooEarly.class);
        assertThat(again.praise(new Feedback(1, "", at("12:00")), event(2)))
                .isEqualTo(new FeedbackDecision.FeedbackStands(given));
    }

    @Test
    void isPraisedBeforeItsEndWhenItIsCompleted() {
        var done = Salon.inState(new Completed(at("10:30")), VISIT);
        var missed = Salon.inState(new AppointmentState.NoShow(at("10:30")), VISIT);
        var given = new Feedback(5, "", at("10:40"));

        assertThat(new AtHome(booked(done), done).praise(given, event(2)))
                .isInstanceOf(FeedbackDecision.FeedbackGiven.class);
        assertThat(new AtHome(booked(missed), missed).praise(given, event(2)))
                .isEqualTo(new FeedbackDecision.WasCancelled(missed));
    }

    private static AtHome moved(AtHome home, Doer by, BookingPolicy policy) {
        var plan = new PlanDecision.Planned(hourAt(1, "15:00").segments(), List.of());
        var moved = (MoveDecision.Moved) home.move(plan, by, policy, when("08:00", 2));
        return new AtHome(moved.agenda(), moved.appointment());
    }

    @Test
    void answersAndShowsWhatItsClientSaid() {
        var said = new Feedback(5, "Thanks", at("11:00"));
        var given = (FeedbackDecision.FeedbackGiven) HOME.praise(said, event(2));
        var praised = new AtHome(given.agenda(), given.appointment());

        var answered = (ReviewDecision.Reviewed) praised.answerFeedback("Come", when("12:00", 3));
        var then = new AtHome(answered.agenda(), answered.appointment());
        var shown = (ReviewDecision.Reviewed) then.publishFeedback(true, when("12:01", 4));

        assertThat(shown.appointment().feedback())
                .isEqualTo(new Feedback(5, "Thanks", at("11:00"), "Come", true));
        assertThat(shown.agenda().news()).filteredOn(FeedbackNoted.class::isInstance).hasSize(3);
        assertThat(shown.appointment().erased().feedback())
                .isEqualTo(new Feedback(5, "", at("11:00")));
        assertThat(HOME.publishFeedback(true, when("12:00", 3)))
                .isInstanceOf(ReviewDecision.NothingSaid.class);
    }

    private static BookingPolicy changing(ChangeRules changes, Approval approval) {
        var usual = BookingPolicy.STANDARD;
        return new BookingPolicy(
                usual.window(), changes, usual.limits(), approval, true, usual.holds());
    }
}
