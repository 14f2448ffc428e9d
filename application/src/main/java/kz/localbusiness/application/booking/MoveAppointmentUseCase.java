package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.MoveDecision;

@UseCase(Audience.MANAGEMENT)
class MoveAppointmentUseCase implements MoveAppointment {

    private final Relocation relocation;
    private final Callers callers;

    MoveAppointmentUseCase(BookingOffice office, Callers callers) {
        this.relocation = new Relocation(office);
        this.callers = callers;
    }

    @Override
    public MoveDecision move(Command command) {
        var to = new Relocation.Target(command.appointment(), command.start(), command.staff());
        return relocation.move(
                to,
                Doers.current(callers),
                command.override() ? Availability::planOverridingRules : Availability::plan);
    }
}
