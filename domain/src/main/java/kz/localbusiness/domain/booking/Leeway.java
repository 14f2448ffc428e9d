package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.booking.AppointmentState.Expected;
import kz.localbusiness.domain.business.Approval;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.ChangeRules;

/// What a client may still change about a visit without asking anybody: what the visit itself would
/// answer.
///
/// @param movesAreRequests the business has to agree to another time, too
public record Leeway(Change move, Change cancel, boolean movesAreRequests) {

    public sealed interface Change {}

    /// Allowed, until just before that moment.
    public record Until(Instant end) implements Change {}

    public sealed interface Barred extends Change {}

    /// @param cutoff before the start, which has begun
    public record TooLate(Duration cutoff) implements Barred {}

    /// @param most how often a client may move one visit
    public record TooOften(int most) implements Barred {}

    /// It has begun, or will not be.
    public record NotAhead() implements Barred {}

    public static Leeway of(AtHome home, BookingPolicy policy, Instant now) {
        var rules = policy.changes();
        var visit = home.visit();
        var cancel =
                home.refusalToCancel(Doer.CLIENT, rules.cancelCutoff(), now)
                        .<Change>map(_ -> late(visit, rules.cancelCutoff(), now))
                        .orElseGet(() -> until(visit, rules.cancelCutoff()));
        var isAgreed = visit.state() instanceof Expected;
        return new Leeway(
                toMove(home, policy, now),
                cancel,
                isAgreed && policy.approval() == Approval.BY_OWNER);
    }

    public static Change toMove(AtHome home, BookingPolicy policy, Instant now) {
        return home.refusalToMove(Doer.CLIENT, policy, now)
                .<Change>map(why -> barred(why, home.visit(), policy.changes(), now))
                .orElseGet(() -> until(home.visit(), policy.changes().moveCutoff()));
    }

    private static Barred barred(
            MoveDecision why, Appointment visit, ChangeRules rules, Instant now) {
        return why instanceof MoveDecision.TooOften(_, var most) && !visit.hasBegun(now)
                ? new TooOften(most)
                : late(visit, rules.moveCutoff(), now);
    }

    private static Barred late(Appointment visit, Duration cutoff, Instant now) {
        return visit.state() instanceof Ahead && !visit.hasBegun(now)
                ? new TooLate(cutoff)
                : new NotAhead();
    }

    private static Until until(Appointment visit, Duration cutoff) {
        return new Until(visit.slot().start().minus(cutoff));
    }
}
