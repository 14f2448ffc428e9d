package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.shared.BusinessId;

/// A payment was given back, or had never been.
@FunctionalInterface
public interface ReturnPayment {

    PaymentDecision giveBack(Command command);

    record Command(BusinessId business, AppointmentId appointment, PaymentId payment)
            implements ForBusiness {}
}
