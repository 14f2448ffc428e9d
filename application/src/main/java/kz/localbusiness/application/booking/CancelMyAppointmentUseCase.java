package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.CancelDecision;

@UseCase(Audience.EVERYONE)
class CancelMyAppointmentUseCase implements CancelMyAppointment {

    private final ManageAccess access;
    private final Cancellation cancellation;

    CancelMyAppointmentUseCase(StaffDays days, ManageLinks links, Clock clock, Ids ids) {
        this.access = new ManageAccess(links, clock);
        this.cancellation = new Cancellation(days, clock, ids);
    }

    @Override
    public CancelDecision cancel(Command command) {
        access.require(command.token(), command.appointment());
        return cancellation.cancel(command.appointment(), Actor.CLIENT, command.reason());
    }
}
