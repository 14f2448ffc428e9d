package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.AppointmentId;

@UseCase(Audience.EVERYONE)
class ReleaseHoldUseCase implements ReleaseHold {

    private final Desk desk;

    ReleaseHoldUseCase(BookingOffice office) {
        this.desk = new Desk(office);
    }

    @Override
    public void release(Command command) {
        desk.giveUp(AppointmentId.of(command.business(), command.key()));
    }
}
