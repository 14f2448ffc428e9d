package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.shared.BusinessId;

/// Tells whoever runs the business that something has happened to a payment, as it happens.
@FunctionalInterface
public interface WatchCharge {

    /// @param watcher called on a thread of ours; must be quick
    /// @return ends the watch; running it twice is harmless
    Runnable watch(Query query, Runnable watcher);

    record Query(BusinessId business, ChargeId charge) implements ForBusiness {}
}
