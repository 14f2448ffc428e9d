package kz.localbusiness.web.booking;

import java.util.Optional;
import kz.localbusiness.application.booking.OpenManageLink;
import kz.localbusiness.application.business.ResolveSlug;
import kz.localbusiness.domain.booking.LinkDecision;
import kz.localbusiness.domain.booking.LinkDecision.LinkExpired;
import kz.localbusiness.domain.booking.LinkDecision.LinkInvalid;
import kz.localbusiness.domain.booking.LinkDecision.Opened;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// A link opens only under the address of its own business; elsewhere it is as good as forged.
@Component
class ManageLinkCheck {

    private final ResolveSlug resolveSlug;
    private final OpenManageLink openManageLink;

    ManageLinkCheck(ResolveSlug resolveSlug, OpenManageLink openManageLink) {
        this.resolveSlug = resolveSlug;
        this.openManageLink = openManageLink;
    }

    /// @param slug as it stands in the path, hence anything
    /// @param token likewise
    LinkDecision check(String slug, String token) {
        return Optional.of(slug)
                .filter(_ -> !token.isEmpty() && token.length() <= ManageToken.MAX_LENGTH)
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(resolveSlug::resolve)
                .map(business -> check(business, new ManageToken(token)))
                .orElseGet(LinkInvalid::new);
    }

    private LinkDecision check(BusinessId business, ManageToken token) {
        return switch (openManageLink.open(token)) {
            case Opened opened when opened.link().business().equals(business) -> opened;
            case Opened _ -> new LinkInvalid();
            case LinkExpired expired -> expired;
            case LinkInvalid invalid -> invalid;
        };
    }
}
