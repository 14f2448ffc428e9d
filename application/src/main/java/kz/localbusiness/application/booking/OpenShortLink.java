package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.ShortCode;

/// Tells to which manage link a short one leads; empty for one that leads nowhere, or no more.
@FunctionalInterface
public interface OpenShortLink {

    Optional<Lead> open(ShortCode code);

    record Lead(ManageLink link, ManageToken token) {}
}
