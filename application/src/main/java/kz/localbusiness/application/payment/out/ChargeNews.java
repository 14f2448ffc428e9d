package kz.localbusiness.application.payment.out;

import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.shared.BusinessId;

/// Tells open screens that a charge has changed.
public interface ChargeNews {

    void publish(BusinessId business, ChargeId charge);

    /// @param watcher called on a thread of ours; must be quick
    /// @return ends the watch; running it twice is harmless
    Runnable watch(BusinessId business, ChargeId charge, Runnable watcher);
}
