package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.ConfirmDecision;
import kz.localbusiness.domain.booking.ConfirmDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.ConfirmDecision.NowConfirmed;

@UseCase(Audience.MANAGEMENT)
class ConfirmAppointmentUseCase implements ConfirmAppointment {

    private final BookingOffice office;
    private final Callers callers;

    ConfirmAppointmentUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.callers = callers;
    }

    @Override
    public ConfirmDecision confirm(Command command) {
        var decision =
                new Visits(office.agendas())
                        .find(command.appointment())
                        .map(visit -> visit.confirm(Doers.current(callers), office.now()))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof NowConfirmed(var agenda, _)) {
            office.agendas().save(agenda);
        }
        return decision;
    }
}
