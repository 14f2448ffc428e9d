package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;

/// The business takes less for a visit than its services cost.
@FunctionalInterface
public interface GiveDiscount {

    PaymentDecision give(Command command);

    /// @param discount all of it, instead of what was given off before; zero for none
    record Command(BusinessId business, AppointmentId appointment, Money discount)
            implements ForBusiness {}
}
