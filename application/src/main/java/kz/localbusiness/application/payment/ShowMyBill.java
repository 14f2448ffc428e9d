package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.payment.BillNumber;
import kz.localbusiness.domain.shared.BusinessId;

/// By which number a client pays for a visit in the bank's app; empty where it cannot be paid so.
@FunctionalInterface
public interface ShowBillNumber {

    /// @throws kz.localbusiness.application.NotAllowed when the token is not the visit's
    Optional<BillNumber> show(Query query);

    record Query(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
