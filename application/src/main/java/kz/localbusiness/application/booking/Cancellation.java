package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.CancelDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Occurrence;
import kz.localbusiness.domain.shared.Texts;

/// Calling an appointment off, the same for whoever does it.
final class Cancellation {

    private final StaffDays days;
    private final Clock clock;
    private final Ids ids;

    Cancellation(StaffDays days, Clock clock, Ids ids) {
        this.days = days;
        this.clock = clock;
        this.ids = ids;
    }

    CancelDecision cancel(AppointmentId id, Actor by, String reason) {
        var why = Texts.optional("reason", reason, Cancelled.MAX_REASON);
        var when = new Occurrence(clock.instant(), new EventId(ids.next()));
        var decision =
                new HeldAppointments(days)
                        .dayOf(id)
                        .map(day -> day.cancel(id, by, why, when))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof NowCancelled(var day, _)) {
            days.save(day);
        }
        return decision;
    }
}
