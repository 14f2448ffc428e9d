package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.PlanDecision.NotPossible;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.booking.ReinstateDecision;
import kz.localbusiness.domain.booking.ReinstateDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ReinstateDecision.Reinstated;
import kz.localbusiness.domain.booking.ReinstateDecision.SlotTaken;

/// What was possible before is so again, whatever the rules say of it by now; only somebody else's
/// time is in its way.
@UseCase(Audience.MANAGEMENT)
class ReinstateAppointmentUseCase implements ReinstateAppointment {

    private final BookingOffice office;
    private final Callers callers;
    private final Visits visits;
    private final Bookable bookable;
    private final Replanning replanning;

    ReinstateAppointmentUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.callers = callers;
        this.visits = new Visits(office.agendas());
        this.bookable = new Bookable(office);
        this.replanning = new Replanning(office);
    }

    @Override
    public ReinstateDecision reinstate(Command command) {
        return visits.find(command.appointment())
                .map(this::reinstate)
                .orElseGet(NoSuchAppointment::new);
    }

    private ReinstateDecision reinstate(AtHome visit) {
        return visit.refusalToReinstate(office.clock().instant())
                .or(() -> bookable.toMove(visit.visit(), null).map(as -> reinstate(visit, as)))
                .orElseGet(NoSuchAppointment::new);
    }

    private ReinstateDecision reinstate(AtHome visit, Inquiry inquiry) {
        var start = visit.visit().slot().start();
        var plan = replanning.plan(visit, start, inquiry, Availability::planOverridingRules);
        return switch (plan.decision()) {
            case Planned there -> {
                var decision = plan.visit().reinstate(there, Doers.current(callers), office.now());
                if (decision instanceof Reinstated(var home, var again)) {
                    replanning.write(home, again, plan);
                }
                yield decision;
            }
            case NotPossible _ -> new SlotTaken();
        };
    }
}
