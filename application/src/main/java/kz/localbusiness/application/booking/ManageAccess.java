package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;

/// Lets only the holder of an appointment's own, unexpired link of this business pass.
public final class ManageAccess {

    private final ManageLinks links;
    private final Clock clock;

    public ManageAccess(ManageLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /// @throws NotAllowed for any other token
    public ManageLink require(ManageToken token, AppointmentId appointment) {
        return links.read(token)
                .filter(link -> opens(link, appointment))
                .orElseThrow(() -> new NotAllowed("the link does not open this appointment"));
    }

    private boolean opens(ManageLink link, AppointmentId appointment) {
        return link.business().equals(CurrentBusiness.required())
                && link.appointment().equals(appointment)
                && !link.isExpired(clock.instant());
    }
}
