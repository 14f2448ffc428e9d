package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.MoveDecision;

@UseCase(Audience.EVERYONE)
class MoveMyAppointmentUseCase implements MoveMyAppointment {

    private final ManageAccess access;
    private final Relocation relocation;

    MoveMyAppointmentUseCase(BookingOffice office, ManageLinks links) {
        this.access = new ManageAccess(links, office.clock());
        this.relocation = new Relocation(office);
    }

    @Override
    public MoveDecision move(Command command) {
        var link = access.require(command.token(), command.appointment());
        return relocation.moveBy(link, command.start());
    }
}
