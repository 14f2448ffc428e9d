package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.shared.BusinessId;

/// A client who held a time does not want it any more; nothing happens when it is not held.
@FunctionalInterface
public interface ReleaseHold {

    void release(Command command);

    record Command(BusinessId business, IdempotencyKey key) implements ForBusiness {}
}
