package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.CancelDecision;

@UseCase(Audience.MANAGEMENT)
class CancelAppointmentUseCase implements CancelAppointment {

    private final Cancellation cancellation;
    private final Callers callers;

    CancelAppointmentUseCase(BookingOffice office, Callers callers) {
        this.cancellation = new Cancellation(office);
        this.callers = callers;
    }

    @Override
    public CancelDecision cancel(Command command) {
        return cancellation.cancel(command.appointment(), Doers.current(callers), command.reason());
    }
}
