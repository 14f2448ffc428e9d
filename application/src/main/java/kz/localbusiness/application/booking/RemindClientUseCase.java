package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.ClientReach;
import kz.localbusiness.domain.booking.RemindDecision;
import kz.localbusiness.domain.booking.RemindDecision.NoSuchAppointment;
import kz.localbusiness.domain.booking.RemindDecision.Reminded;

@UseCase(Audience.MANAGEMENT)
class RemindClientUseCase implements RemindClient {

    private final BookingOffice office;
    private final ClientReach reach;
    private final Callers callers;

    RemindClientUseCase(BookingOffice office, ClientReach reach, Callers callers) {
        this.office = office;
        this.reach = reach;
        this.callers = callers;
    }

    @Override
    public RemindDecision remind(Command command) {
        var when = office.now();
        var visit = command.appointment();
        var client = reach.ofReminder(command.business(), visit, when.event());
        var decision =
                new Visits(office.agendas())
                        .find(visit)
                        .map(found -> found.remind(client, Doers.current(callers), when))
                        .orElseGet(NoSuchAppointment::new);
        if (decision instanceof Reminded(var agenda, _)) {
            office.agendas().save(agenda);
        }
        return decision;
    }
}
