package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.CancelDecision;

@UseCase(Audience.EVERYONE)
class CancelMyAppointmentUseCase implements CancelMyAppointment {

    private final ManageAccess access;
    private final Cancellation cancellation;

    CancelMyAppointmentUseCase(BookingOffice office, ManageLinks links) {
        this.access = new ManageAccess(links, office.clock());
        this.cancellation = new Cancellation(office);
    }

    @Override
    public CancelDecision cancel(Command command) {
        var link = access.require(command.token(), command.appointment());
        return cancellation.cancelBy(link, command.reason());
    }
}
