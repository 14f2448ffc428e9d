package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AtHome;

@UseCase(Audience.TEAM)
class ShowAppointmentUseCase implements ShowAppointment {

    private final Visits visits;
    private final OwnWork own;

    ShowAppointmentUseCase(Agendas agendas, Callers callers) {
        this.visits = new Visits(agendas);
        this.own = new OwnWork(callers);
    }

    @Override
    public Optional<Appointment> show(Query query) {
        return visits.find(query.appointment()).map(AtHome::visit).filter(own::includes);
    }
}
