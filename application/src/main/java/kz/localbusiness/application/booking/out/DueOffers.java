package kz.localbusiness.application.booking.out;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.shared.BusinessId;

/// Which offers to people who wait, of any business, have lapsed.
public interface DueOffers {

    /// Oldest first.
    List<DueOffer> due(Instant now, int most);

    record DueOffer(BusinessId business, WaitlistId entry) {}
}
