package kz.localbusiness.domain.client;

import java.time.Instant;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.shared.Money;

/// What one visit means for what a client is worth.
///
/// @param seen the version of its home of which this tells
/// @param owed once it is over
public record CountedVisit(
        AppointmentId id, long seen, Instant start, Outcome outcome, Money price, Money owed) {

    public enum Outcome {
        AHEAD,
        CAME,
        MISSED,
        CANCELLED
    }

    public static CountedVisit of(Appointment visit, long seen) {
        return new CountedVisit(
                visit.id(),
                seen,
                visit.slot().start(),
                outcome(visit.state()),
                visit.price(),
                visit.isUnpaid() ? visit.owed() : Money.ZERO);
    }

    boolean came() {
        return outcome == Outcome.CAME;
    }

    private static Outcome outcome(AppointmentState state) {
        return switch (state) {
            case AppointmentState.Ahead _ -> Outcome.AHEAD;
            case AppointmentState.Arrived _, AppointmentState.Completed _ -> Outcome.CAME;
            case AppointmentState.NoShow _ -> Outcome.MISSED;
            case AppointmentState.Cancelled _ -> Outcome.CANCELLED;
        };
    }
}
