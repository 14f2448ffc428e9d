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

    /// @param amount of the price, not zero
    /// @param tip on top of it
    record Command(
            BusinessId business,
            AppointmentId appointment,
            PaymentId payment,
            Money amount,
            Money tip,
            Payment.Method method)
            implements ForBusiness {}
}
