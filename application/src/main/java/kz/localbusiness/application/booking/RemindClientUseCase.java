package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.RemindDecision;
import kz.localbusiness.domain.booking.RemindDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.RemindDecision.Reminded;

@UseCase(Audience.MANAGEMENT)
class RemindClientUseCase implements RemindClient {

    private final BookingOffice office;
    private final Callers callers;

    RemindClientUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.callers = callers;
    }

    @Override
    public RemindDecision remind(Command command) {
        var decision =
                new Visits(office.agendas())
                        .find(command.appointment())
                        .map(visit -> visit.remind(Doers.current(callers), office.now()))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof Reminded(var agenda, _)) {
            office.agendas().save(agenda);
        }
        return decision;
    }
}
