package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.shared.BusinessId;

/// What the client who waits sees: the wish, and perhaps an offer.
@FunctionalInterface
public interface ShowMyOffer {

    Optional<WaitlistEntry> show(Query query);

    record Query(BusinessId business, WaitlistId entry, ManageToken token) implements ForBusiness {}
}
