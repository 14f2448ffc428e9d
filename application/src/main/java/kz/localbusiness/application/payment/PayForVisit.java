package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.shared.BusinessId;

/// The client who holds the manage link pays online what is owed for the visit, or tries once more
/// to pay for what is booked only then.
@FunctionalInterface
public interface PayForVisit {

    PayDecision pay(Command command);

    record Command(
            BusinessId business, AppointmentId appointment, ManageToken token, Purchase.Kind kind)
            implements ForBusiness {}
}
