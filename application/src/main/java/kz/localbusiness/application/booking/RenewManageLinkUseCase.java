package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.ShortLinks;

@UseCase(Audience.MANAGEMENT)
class RenewManageLinkUseCase implements RenewManageLink {

    private final Visits visits;
    private final Renewal renewal;
    private final Callers callers;

    RenewManageLinkUseCase(
            BookingOffice office, Callers callers, ManageLinks links, ShortLinks shortLinks) {
        this.visits = new Visits(office.agendas());
        this.renewal = new Renewal(office, links, shortLinks);
        this.callers = callers;
    }

    @Override
    public Answer renew(Command command) {
        return renewal.renew(visits.find(command.appointment()), Doers.current(callers));
    }
}
