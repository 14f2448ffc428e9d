package kz.localbusiness.application.booking;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.domain.booking.LinkDecision;
import kz.localbusiness.domain.booking.LinkDecision.LinkExpired;
import kz.localbusiness.domain.booking.LinkDecision.LinkInvalid;
import kz.localbusiness.domain.booking.LinkDecision.Opened;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;

@UseCase(Audience.EVERYONE)
class OpenManageLinkUseCase implements OpenManageLink {

    private final ManageLinks links;
    private final Clock clock;

    OpenManageLinkUseCase(ManageLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    public LinkDecision open(ManageToken token) {
        return links.read(token).map(this::opened).orElseGet(LinkInvalid::new);
    }

    private LinkDecision opened(ManageLink link) {
        return link.isExpired(clock.instant()) ? new LinkExpired() : new Opened(link);
    }
}
