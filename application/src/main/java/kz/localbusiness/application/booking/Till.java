package kz.localbusiness.application.booking;

import java.util.Optional;
import java.util.function.Function;
import kz.localbusiness.application.Callers;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.booking.PaymentDecision.Recorded;

/// Where money for a visit goes in and out: with the visit, in one write.
final class Till {

    private final BookingOffice office;
    private final Visits visits;
    private final OwnWork own;

    Till(BookingOffice office, Callers callers) {
        this.office = office;
        this.visits = new Visits(office.agendas());
        this.own = new OwnWork(callers);
    }

    /// Empty when there is no such visit, or it is somebody else's work.
    Optional<PaymentDecision> record(
            AppointmentId visit, Function<AtHome, PaymentDecision> decide) {
        var decision = visits.find(visit).filter(one -> own.includes(one.visit())).map(decide);
        if (decision.isPresent() && decision.get() instanceof Recorded(var agenda, _)) {
            office.agendas().save(agenda);
        }
        return decision;
    }
}
