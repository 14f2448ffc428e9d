package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.payment.Bill;
import kz.localbusiness.domain.shared.BusinessId;

/// By which number, and to whom, a client pays for a visit through the bank; empty where it cannot
/// be paid so.
@FunctionalInterface
public interface ShowMyBill {

    /// @throws kz.localbusiness.application.NotAllowed when the token is not the visit's
    Optional<Bill> show(Query query);

    record Query(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
