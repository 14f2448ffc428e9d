package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.CancelDecision;

@UseCase(Audience.OWNER)
class CancelAppointmentUseCase implements CancelAppointment {

    private final Cancellation cancellation;

    CancelAppointmentUseCase(StaffDays days, Clock clock, Ids ids) {
        this.cancellation = new Cancellation(days, clock, ids);
    }

    @Override
    public CancelDecision cancel(Command command) {
        return cancellation.cancel(command.appointment(), Actor.BUSINESS, command.reason());
    }
}
