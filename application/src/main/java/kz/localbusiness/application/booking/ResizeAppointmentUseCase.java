package kz.localbusiness.application.booking;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.booking.PlanDecision.NotPossible;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.booking.ResizeDecision;
import kz.localbusiness.domain.booking.ResizeDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ResizeDecision.NotOffered;
import kz.localbusiness.domain.booking.ResizeDecision.Resized;
import kz.localbusiness.domain.booking.ResizeDecision.SlotTaken;

/// Rules about when a visit may start say nothing of one that starts as it did; the hours do.
@UseCase(Audience.MANAGEMENT)
class ResizeAppointmentUseCase implements ResizeAppointment {

    private final BookingOffice office;
    private final Callers callers;
    private final Visits visits;
    private final Bookable bookable;
    private final Replanning replanning;

    ResizeAppointmentUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.callers = callers;
        this.visits = new Visits(office.agendas());
        this.bookable = new Bookable(office);
        this.replanning = new Replanning(office);
    }

    @Override
    public ResizeDecision resize(Command command) {
        return visits.find(command.appointment())
                .map(visit -> resize(visit, command.length(), command.override()))
                .orElseGet(NoSuchAppointment::new);
    }

    private ResizeDecision resize(AtHome visit, Duration length, boolean override) {
        return visit.refusalToResize(length)
                .or(() ->
                        bookable.toMove(visit.visit().lasting(length), null)
                                .map(asked -> resize(visit, asked, override)))
                .orElseGet(NoSuchAppointment::new);
    }

    private ResizeDecision resize(AtHome visit, Inquiry inquiry, boolean override) {
        var start = visit.visit().slot().start();
        var plan = replanning.plan(visit, start, inquiry, Availability::planOverridingRules);
        return switch (plan.decision()) {
            case NotPossible _ -> new SlotTaken();
            case Planned there when !override && !ofTheHours(there).isEmpty() ->
                    new NotOffered(ofTheHours(there));
            case Planned there -> {
                var decision = plan.visit().resize(there, Doers.current(callers), office.now());
                if (decision instanceof Resized(var home, var resized)) {
                    replanning.write(home, resized, plan);
                }
                yield decision;
            }
        };
    }

    private static List<Obstacle> ofTheHours(Planned plan) {
        return plan.waived().stream().filter(Obstacle.OfTheHours.class::isInstance).toList();
    }
}
