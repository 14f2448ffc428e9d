package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.domain.shared.BusinessId;

/// An offer that lapsed goes to the next who waits.
@FunctionalInterface
public interface PassOffer {

    void pass(Command command);

    record Command(BusinessId business, WaitlistId entry) implements ForBusiness {}
}
