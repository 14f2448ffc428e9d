package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.HoldDecision;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.Preference;

@UseCase(Audience.EVERYONE)
class HoldSlotUseCase implements HoldSlot {

    private final BookingOffice office;
    private final Bookable bookable;
    private final Desk desk;

    HoldSlotUseCase(BookingOffice office) {
        this.office = office;
        this.bookable = new Bookable(office);
        this.desk = new Desk(office);
    }

    @Override
    public HoldDecision hold(Command command) {
        var id = AppointmentId.of(command.business(), command.key());
        return bookable.forClient(command.services(), Preference.NONE, null, id)
                .map(inquiry -> hold(id, inquiry, command))
                .orElseGet(this::nothing);
    }

    private HoldDecision nothing() {
        return bookable.isSuspended()
                ? new HoldDecision.BusinessSuspended()
                : new HoldDecision.NothingToBook();
    }

    private HoldDecision hold(AppointmentId id, Inquiry inquiry, Command command) {
        var until = office.clock().instant().plus(inquiry.policy().holds().form());
        return desk.hold(id, inquiry, command.start(), until);
    }
}
