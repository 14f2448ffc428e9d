package kz.localbusiness.application.booking;

import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.WaitlistEntry;

@UseCase(Audience.EVERYONE)
class ShowMyOfferUseCase implements ShowMyOffer {

    private final Waitlist waitlist;
    private final ManageAccess access;

    ShowMyOfferUseCase(Waitlist waitlist, ManageLinks links, Clock clock) {
        this.waitlist = waitlist;
        this.access = new ManageAccess(links, clock);
    }

    @Override
    public Optional<WaitlistEntry> show(Query query) {
        access.require(query.token(), new AppointmentId(query.entry().value()));
        return waitlist.find(query.entry());
    }
}
