package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.id;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.business.BookingPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Dana's visit is from 10:00 to 11:00.
@DisplayName("Every state allows its own moves and no others")
class AtHomeTest {

    private static final Cancelled CANCELLED =
            new Cancelled(EARLY, Actor.CLIENT, "", new Confirmed(EARLY));

    /// What becomes of a visit in each state; the state it stays in, or what is said instead.
    static Stream<Arguments> confirming() {
        return Stream.of(
                Arguments.of(new Requested(), ConfirmDecision.NowConfirmed.class),
                Arguments.of(new Confirmed(EARLY), ConfirmDecision.WasConfirmed.class),
                Arguments.of(new Rescheduled(EARLY), ConfirmDecision.WasConfirmed.class),
                Arguments.of(new Arrived(EARLY), ConfirmDecision.WasConfirmed.class),
                Arguments.of(new Completed(EARLY), ConfirmDecision.WasConfirmed.class),
                Arguments.of(new NoShow(EARLY), ConfirmDecision.WasCancelled.class),
                Arguments.of(CANCELLED, ConfirmDecision.WasCancelled.class));
    }

    @ParameterizedTest
    @MethodSource("confirming")
    void confirms(AppointmentState state, Class<?> answer) {
        assertThat(home(state).confirm(OWNER, when("08:00", 2))).isInstanceOf(answer);
    }

    static Stream<Arguments> cancelling() {
        return Stream.of(
                Arguments.of(new Requested(), CancelDecision.NowCancelled.class),
                Arguments.of(new Confirmed(EARLY), CancelDecision.NowCancelled.class),
                Arguments.of(new Rescheduled(EARLY), CancelDecision.NowCancelled.class),
                Arguments.of(new Arrived(EARLY), CancelDecision.TooLate.class),
                Arguments.of(new Completed(EARLY), CancelDecision.TooLate.class),
                Arguments.of(new NoShow(EARLY), CancelDecision.TooLate.class),
                Arguments.of(CANCELLED, CancelDecision.WasCancelled.class));
    }

    @ParameterizedTest
    @MethodSource("cancelling")
    void cancels(AppointmentState state, Class<?> answer) {
        var decision = home(state).cancel(Doer.CLIENT, "", Duration.ZERO, when("08:00", 2));

        assertThat(decision).isInstanceOf(answer);
    }

    static Stream<Arguments> moving() {
        return Stream.of(
                Arguments.of(new Requested(), Requested.class, MoveDecision.Moved.class),
                Arguments.of(new Confirmed(EARLY), Rescheduled.class, MoveDecision.Moved.class),
                Arguments.of(new Rescheduled(EARLY), Rescheduled.class, MoveDecision.Moved.class),
                Arguments.of(new Arrived(EARLY), Arrived.class, MoveDecision.TooLate.class),
                Arguments.of(new Completed(EARLY), Completed.class, MoveDecision.TooLate.class),
                Arguments.of(new NoShow(EARLY), NoShow.class, MoveDecision.WasCancelled.class),
                Arguments.of(CANCELLED, Cancelled.class, MoveDecision.WasCancelled.class));
    }

    @ParameterizedTest
    @MethodSource("moving")
    void moves(AppointmentState state, Class<?> next, Class<?> answer) {
        var home = home(state);
        var refusal = home.refusalToMove(OWNER, BookingPolicy.STANDARD, EARLY);
        var plan = new PlanDecision.Planned(hourAt(1, "15:00").segments(), List.of());

        var decision =
                refusal.orElseGet(
                        () -> home.move(plan, OWNER, BookingPolicy.STANDARD, when("08:00", 2)));

        assertThat(decision).isInstanceOf(answer);
        if (decision instanceof MoveDecision.Moved(_, var visit)) {
            assertThat(visit.state()).isInstanceOf(next);
        }
    }

    static Stream<Arguments> progressing() {
        BiFunction<AtHome, Occurrence, ProgressDecision> arrive = (it, at) -> it.arrive(OWNER, at);
        BiFunction<AtHome, Occurrence, ProgressDecision> end = (it, at) -> it.complete(OWNER, at);
        BiFunction<AtHome, Occurrence, ProgressDecision> miss = (it, at) -> it.miss(OWNER, at);
        return Stream.of(
                        Stream.of(new Confirmed(EARLY), new Rescheduled(EARLY))
                                .flatMap(expected ->
                                        Stream.of(
                                                Arguments.of(expected, arrive, Act.ARRIVED),
                                                Arguments.of(expected, end, Act.COMPLETED),
                                                Arguments.of(expected, miss, Act.MISSED))),
                        Stream.of(
                                Arguments.of(new Arrived(EARLY), arrive, null),
                                Arguments.of(new Arrived(EARLY), end, Act.COMPLETED),
                                Arguments.of(new Arrived(EARLY), miss, null)),
                        Stream.of(
                                        new Requested(),
                                        new Completed(EARLY),
                                        new NoShow(EARLY),
                                        CANCELLED)
                                .flatMap(state ->
                                        Stream.of(arrive, end, miss)
                                                .map(move -> Arguments.of(state, move, null))))
                .flatMap(some -> some);
    }

    /// @param act null when the state does not allow it
    @ParameterizedTest
    @MethodSource("progressing")
    void progresses(
            AppointmentState state,
            BiFunction<AtHome, Occurrence, ProgressDecision> move,
            @Nullable Act act) {
        var decision = move.apply(home(state), when("10:00", 2));

        if (act == null) {
            assertThat(decision).isInstanceOf(ProgressDecision.NotNow.class);
        } else {
            var done = (ProgressDecision.Done) decision;
            assertThat(done.appointment().history().getLast())
                    .isEqualTo(new HistoryEntry(at("10:00"), OWNER, act, ""));
            assertThat(done.agenda().news()).hasSize(2);
            assertThat(done.agenda().claims()).hasSize(act == Act.MISSED ? 0 : 1);
        }
    }

    private static AtHome home(AppointmentState state) {
        var visit = Salon.inState(state, hourAt(1, "10:00"));
        return AtHome.in(booked(visit), id(1)).orElseThrow();
    }
}
