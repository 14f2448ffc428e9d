package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;

/// Somebody of the business has received money for a visit; staff only for their own work.
@FunctionalInterface
public interface TakePayment {

    PaymentDecision take(Command command);

    /// @param amount not zero
    record Command(
            BusinessId business,
            AppointmentId appointment,
            PaymentId payment,
            Money amount,
            Payment.Method method)
            implements ForBusiness {}
}
