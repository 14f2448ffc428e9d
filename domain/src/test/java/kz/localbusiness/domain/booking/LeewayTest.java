package kz.localbusiness.domain.booking;

import static kz.localbusiness.domain.booking.Salon.EARLY;
import static kz.localbusiness.domain.booking.Salon.at;
import static kz.localbusiness.domain.booking.Salon.booked;
import static kz.localbusiness.domain.booking.Salon.hourAt;
import static kz.localbusiness.domain.booking.Salon.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.ChangeRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Dana's visit is from 10:00 to 11:00; it moves until 09:00 and is cancelled until 08:00.
class LeewayTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final ChangeRules RULES = new ChangeRules(HOUR.multipliedBy(2), HOUR, 5);

    @Test
    void lastsUntilTheCutOffs() {
        var leeway = leeway(new Confirmed(EARLY), RULES, "07:59");

        assertThat(leeway.move()).isEqualTo(new Leeway.Until(at("09:00")));
        assertThat(leeway.cancel()).isEqualTo(new Leeway.Until(at("08:00")));
    }

    @Test
    void endsWithEachCutOff() {
        var later = leeway(new Confirmed(EARLY), RULES, "08:00");
        var latest = leeway(new Confirmed(EARLY), RULES, "09:00");

        assertThat(later.move()).isEqualTo(new Leeway.Until(at("09:00")));
        assertThat(later.cancel()).isEqualTo(new Leeway.TooLate(HOUR.multipliedBy(2)));
        assertThat(latest.move()).isEqualTo(new Leeway.TooLate(HOUR));
    }

    @Test
    void saysHowOftenAVisitMoves() {
        var never = new ChangeRules(HOUR, HOUR, 0);

        var leeway = leeway(new Confirmed(EARLY), never, "07:00");

        assertThat(leeway.move()).isEqualTo(new Leeway.TooOften(0));
        assertThat(leeway.cancel()).isEqualTo(new Leeway.Until(at("09:00")));
        assertThat(leeway(new Confirmed(EARLY), never, "10:00").move())
                .isEqualTo(new Leeway.NotAhead());
    }

    @Test
    void saysThatAMoveNeedsTheOwnersWord() {
        assertThat(leeway(new Confirmed(EARLY), RULES, "07:00").movesAreRequests()).isTrue();
        assertThat(leeway(new Requested(), RULES, "07:00").movesAreRequests()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("statesAndTimes")
    void isWhatTheVisitWouldAnswer(AppointmentState state, String time) {
        var home = home(state);
        var leeway = Leeway.of(home, policy(RULES), at(time));

        var refusal = home.refusalToMove(Doer.CLIENT, policy(RULES), at(time));
        assertThat(leeway.move() instanceof Leeway.Until).isEqualTo(refusal.isEmpty());
        var cancelled = home.cancel(Doer.CLIENT, "", RULES.cancelCutoff(), when(time, 2));
        assertThat(leeway.cancel() instanceof Leeway.Until)
                .isEqualTo(cancelled instanceof CancelDecision.NowCancelled);
    }

    static Stream<Object[]> statesAndTimes() {
        var confirmed = new Confirmed(EARLY);
        return Stream.of(
                        new Requested(),
                        confirmed,
                        new Arrived(EARLY),
                        new Completed(EARLY),
                        new NoShow(EARLY),
                        new Cancelled(EARLY, Actor.CLIENT, "", confirmed))
                .flatMap(state ->
                        Stream.of("07:59", "08:00", "08:59", "09:00", "10:00", "11:00")
                                .map(time -> new Object[] {state, time}));
    }

    private static Leeway leeway(AppointmentState state, ChangeRules rules, String time) {
        return Leeway.of(home(state), policy(rules), at(time));
    }

    private static AtHome home(AppointmentState state) {
        var visit = Salon.inState(state, hourAt(1, "10:00"));
        return new AtHome(booked(visit), visit);
    }

    private static BookingPolicy policy(ChangeRules changes) {
        var usual = BookingPolicy.STANDARD;
        return new BookingPolicy(
                usual.window(), changes, usual.limits(), Approval.BY_OWNER, true, usual.holds());
    }
}
