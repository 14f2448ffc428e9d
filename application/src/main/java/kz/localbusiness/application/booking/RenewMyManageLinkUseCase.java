package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.domain.booking.Doer;

@UseCase(Audience.EVERYONE)
class RenewMyManageLinkUseCase implements RenewMyManageLink {

    private final Visits visits;
    private final Renewal renewal;
    private final ManageAccess access;

    RenewMyManageLinkUseCase(BookingOffice office, ManageLinks links, ShortLinks shortLinks) {
        this.visits = new Visits(office.agendas());
        this.renewal = new Renewal(office, links, shortLinks);
        this.access = new ManageAccess(links, office.clock());
    }

    @Override
    public RenewManageLink.Answer renew(Command command) {
        var link = access.require(command.token(), command.appointment());
        return renewal.renew(visits.openedBy(link), Doer.CLIENT);
    }
}
