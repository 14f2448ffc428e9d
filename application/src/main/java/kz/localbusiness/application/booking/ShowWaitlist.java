package kz.localbusiness.application.booking;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.shared.BusinessId;

/// Everybody who waits or has an offer, in the order of coming, each with all that happened.
@FunctionalInterface
public interface ShowWaitlist {

    List<WaitlistEntry> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
