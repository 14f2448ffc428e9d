package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.OWNER;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.inState;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import kz.localbusiness.domain.booking.BookingEvent.ComingPromised;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.booking.ProgressDecision.Done;
import kz.localbusiness.domain.booking.PromiseDecision.NotConfirmed;
import kz.localbusiness.domain.booking.PromiseDecision.Promised;
import kz.localbusiness.domain.booking.PromiseDecision.TooLate;
import kz.localbusiness.domain.booking.PromiseDecision.WasCancelled;
import kz.localbusiness.domain.booking.PromiseDecision.WasPromised;
import kz.localbusiness.domain.booking.ReinstateDecision.Reinstated;
import kz.localbusiness.domain.business.BookingPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Dana's confirmed visit is from 10:00 to 11:00.
class PromiseTest {

    private static final AtHome HOME = home(new Confirmed(EARLY));

    @Test
    void isOnRecordAndToldOnce() {
        var promised = promised();

        assertThat(HOME.visit().isPromised()).isFalse();
        assertThat(promised.visit().isPromised()).isTrue();
        assertThat(promised.visit().state()).isEqualTo(HOME.visit().state());
        assertThat(promised.visit().history().getLast().by()).isEqualTo(Doer.CLIENT);
        assertThat(promised.agenda().news().getLast()).isInstanceOf(ComingPromised.class);
        assertThat(promised.promise(when("08:40", 3))).isEqualTo(new WasPromised(promised.visit()));
    }

    @ParameterizedTest
    @MethodSource("statesWithoutAPromise")
    void isForWhatIsAgreedUponAndAhead(
            AppointmentState state, Class<? extends PromiseDecision> refusal) {
        assertThat(home(state).promise(when("08:30", 2))).isInstanceOf(refusal);
    }

    static Stream<Arguments> statesWithoutAPromise() {
        return Stream.of(
                Arguments.of(new Requested(), NotConfirmed.class),
                Arguments.of(new Arrived(EARLY), TooLate.class),
                Arguments.of(new Completed(EARLY), TooLate.class),
                Arguments.of(new NoShow(EARLY), WasCancelled.class),
                Arguments.of(
                        new Cancelled(EARLY, Actor.BUSINESS, "", new Confirmed(EARLY)),
                        WasCancelled.class));
    }

    @Test
    void comesBeforeTheVisitBegins() {
        assertThat(home(new Rescheduled(EARLY)).promise(when("09:59", 2)))
                .isInstanceOf(Promised.class);
        assertThat(HOME.promise(when("10:00", 2))).isEqualTo(new TooLate(HOME.visit()));
    }

    @Test
    void isAboutTheTimeForWhichItWasGiven() {
        var elsewhere = new Planned(hourAt(1, "12:00").segments(), List.of());
        var moved =
                (Moved) promised().move(elsewhere, OWNER, BookingPolicy.STANDARD, when("08:40", 3));

        assertThat(moved.appointment().isPromised()).isFalse();
        var again = new AtHome(moved.agenda(), moved.appointment());
        assertThat(again.promise(when("08:50", 4))).isInstanceOf(Promised.class);
    }

    @Test
    void outlivesACancellationByMistakeAndAnotherLength() {
        var promised = promised();
        var cancelled = (NowCancelled) promised.cancel(OWNER, "", Duration.ZERO, when("08:40", 3));
        var same = new Planned(promised.visit().segments(), List.of());

        var again =
                (Reinstated)
                        new AtHome(cancelled.agenda(), cancelled.appointment())
                                .reinstate(same, OWNER, when("08:40", 4));
        var longer = (ResizeDecision.Resized) promised.resize(same, OWNER, when("08:40", 5));

        assertThat(cancelled.appointment().isPromised()).isFalse();
        assertThat(again.appointment().isPromised()).isTrue();
        assertThat(longer.appointment().isPromised()).isTrue();
    }

    @Test
    void needsNoMarkOnceTheClientIsThere() {
        var there = (Done) promised().arrive(OWNER, when("09:55", 3));

        assertThat(there.appointment().isPromised()).isFalse();
    }

    @Test
    void isRememberedWithoutTheClient() {
        assertThat(promised().visit().erased().isPromised()).isTrue();
    }

    private static AtHome promised() {
        var promised = (Promised) HOME.promise(when("08:30", 2));
        return new AtHome(promised.agenda(), promised.appointment());
    }

    private static AtHome home(AppointmentState state) {
        var visit = inState(state, hourAt(1, at("10:00")));
        return new AtHome(booked(visit), visit);
    }
}
