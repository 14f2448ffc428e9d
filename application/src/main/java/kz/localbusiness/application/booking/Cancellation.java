package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.CancelDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.CancelDecision.NowCancelled;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.shared.Texts;

/// Calling an appointment off, the same for whoever does it.
final class Cancellation {

    private final BookingOffice office;
    private final Visits visits;
    private final Bookable bookable;
    private final Commit commit;

    Cancellation(BookingOffice office) {
        this.office = office;
        this.visits = new Visits(office.agendas());
        this.bookable = new Bookable(office);
        this.commit = new Commit(office);
    }

    CancelDecision cancel(AppointmentId id, Doer by, String reason) {
        return cancel(visits.find(id), by, reason);
    }

    CancelDecision cancelBy(ManageLink link, String reason) {
        return cancel(visits.openedBy(link), Doer.CLIENT, reason);
    }

    private CancelDecision cancel(Optional<AtHome> found, Doer by, String reason) {
        var why = Texts.optional("reason", reason, Cancelled.MAX_REASON);
        var decision = found.map(visit -> cancel(visit, by, why)).orElseGet(NoSuchAppointment::new);
        if (decision instanceof NowCancelled(var agenda, var cancelled)) {
            office.agendas().save(agenda);
            commit.settle(cancelled, cancelled.agendas());
        }
        return decision;
    }

    private CancelDecision cancel(AtHome visit, Doer by, String why) {
        var rules = bookable.policyOf(visit.visit()).changes();
        return visit.cancel(by, why, rules.cancelCutoff(), office.now());
    }
}
