package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;

/// An appointment on its day, and what may be done with it there.
record HeldVisit(StaffDay day, Appointment visit) {

    ConfirmDecision confirm(Occurrence when) {
        return switch (visit.state()) {
            case AppointmentState.Cancelled _ -> new ConfirmDecision.WasCancelled(visit);
            case AppointmentState.Confirmed _ -> new ConfirmDecision.WasConfirmed(visit);
            case AppointmentState.Requested _ -> {
                var confirmed = visit.confirmed(when.at());
                var told = new AppointmentConfirmed(when.event(), visit.id(), when.at());
                yield new ConfirmDecision.NowConfirmed(day.with(confirmed, told), confirmed);
            }
        };
    }

    CancelDecision cancel(Actor by, String reason, Occurrence when) {
        if (!visit.isLive()) {
            return new CancelDecision.WasCancelled(visit);
        }
        if (by == Actor.CLIENT && visit.hasBegun(when.at())) {
            return new CancelDecision.TooLate(visit);
        }
        var cancelled = visit.cancelled(new Cancelled(when.at(), by, reason));
        var told = new AppointmentCancelled(when.event(), visit.id(), when.at());
        return new CancelDecision.NowCancelled(day.with(cancelled, told), cancelled);
    }

    Optional<MoveDecision> refusalToMove(Instant now) {
        if (!visit.isLive()) {
            return Optional.of(new MoveDecision.WasCancelled(visit));
        }
        return visit.hasBegun(now)
                ? Optional.of(new MoveDecision.TooLate(visit))
                : Optional.empty();
    }

    FeedbackDecision praise(Feedback given) {
        if (!visit.isLive()) {
            return new FeedbackDecision.WasCancelled(visit);
        }
        if (given.at().isBefore(visit.slot().end())) {
            return new FeedbackDecision.TooEarly(visit);
        }
        var earlier = visit.feedback();
        if (earlier != null) {
            return new FeedbackDecision.FeedbackStands(earlier);
        }
        var praised = visit.praised(given);
        return new FeedbackDecision.FeedbackGiven(day.with(praised), praised);
    }
}
