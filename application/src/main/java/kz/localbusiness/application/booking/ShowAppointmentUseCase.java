package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AtHome;

@UseCase(Audience.OWNER)
class ShowAppointmentUseCase implements ShowAppointment {

    private final Visits visits;

    ShowAppointmentUseCase(Agendas agendas) {
        this.visits = new Visits(agendas);
    }

    @Override
    public Optional<Appointment> show(Query query) {
        return visits.find(query.appointment()).map(AtHome::visit);
    }
}
