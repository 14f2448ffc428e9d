package kz.localbusiness.application.booking;

import java.time.Instant;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.booking.MoveDecision.Moved;
import kz.localbusiness.domain.booking.MoveDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.MoveDecision.NotOffered;
import kz.localbusiness.domain.booking.MoveDecision.SlotTaken;
import kz.localbusiness.domain.booking.PlanDecision.NotPossible;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Moving an appointment, the same for whoever does it.
final class Relocation {

    /// @param staff who takes the visit over, null for those who have it
    record Target(AppointmentId visit, Instant start, @Nullable StaffId staff) {}

    private final BookingOffice office;
    private final Visits visits;
    private final Bookable bookable;
    private final Replanning replanning;

    Relocation(BookingOffice office) {
        this.office = office;
        this.visits = new Visits(office.agendas());
        this.bookable = new Bookable(office);
        this.replanning = new Replanning(office);
    }

    MoveDecision move(Target to, Doer by, Planner planner) {
        return visits.find(to.visit())
                .map(visit -> move(visit, to, by, planner))
                .orElseGet(NoSuchAppointment::new);
    }

    MoveDecision moveBy(ManageLink link, Instant start) {
        var to = new Target(link.appointment(), start, null);
        return visits.openedBy(link)
                .map(visit -> move(visit, to, Doer.CLIENT, Availability::plan))
                .orElseGet(NoSuchAppointment::new);
    }

    private MoveDecision move(AtHome visit, Target to, Doer by, Planner planner) {
        var asked = bookable.toMove(visit.visit(), to.staff());
        if (asked.isEmpty()) {
            return new NoSuchAppointment();
        }
        var inquiry = asked.get();
        return visit.refusalToMove(by, inquiry.policy(), office.clock().instant())
                .orElseGet(() -> move(visit, to.start(), inquiry, by, planner));
    }

    private MoveDecision move(
            AtHome visit, Instant start, Inquiry inquiry, Doer by, Planner planner) {
        var plan = replanning.plan(visit, start, inquiry, planner);
        return switch (plan.decision()) {
            case Planned there ->
                    written(plan, plan.visit().move(there, by, inquiry.policy(), office.now()));
            case NotPossible refusal when refusal.isTaken() -> new SlotTaken();
            case NotPossible refusal -> new NotOffered(refusal.obstacles());
        };
    }

    private MoveDecision written(Replanning.Plan plan, MoveDecision decision) {
        if (decision instanceof Moved(var home, var moved)) {
            replanning.write(home, moved, plan);
        }
        return decision;
    }
}
