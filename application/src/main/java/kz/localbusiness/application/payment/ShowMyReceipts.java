package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.shared.BusinessId;

/// The receipts of the visit of whoever holds the manage link, in the order of their numbers.
@FunctionalInterface
public interface ShowMyReceipts {

    List<KnownReceipt> show(Query query);

    record Query(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
