package kz.localbusiness.application.booking;

import java.time.Clock;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.domain.booking.ShortCode;

@UseCase(Audience.EVERYONE)
class OpenShortLinkUseCase implements OpenShortLink {

    private final ShortLinks shortLinks;
    private final ManageLinks links;
    private final Clock clock;

    OpenShortLinkUseCase(ShortLinks shortLinks, ManageLinks links, Clock clock) {
        this.shortLinks = shortLinks;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public Optional<Lead> open(ShortCode code) {
        return shortLinks
                .find(code)
                .filter(link -> !link.isExpired(clock.instant()))
                .map(link -> new Lead(link, links.sign(link)));
    }
}
