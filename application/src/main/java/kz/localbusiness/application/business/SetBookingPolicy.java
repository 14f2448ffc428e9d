package kz.localbusiness.application.business;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.BookingPolicy;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner says when and how clients may book. Booked appointments stay.
@FunctionalInterface
public interface SetBookingPolicy {

    Business set(Command command);

    record Command(BusinessId business, BookingPolicy policy) implements ForBusiness {}
}
