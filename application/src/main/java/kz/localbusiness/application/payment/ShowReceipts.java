package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.fiscal.KnownReceipt;
import kz.localbusiness.domain.shared.BusinessId;

/// The receipts of one visit, in the order of their numbers; staff see those of their own work.
@FunctionalInterface
public interface ShowReceipts {

    List<KnownReceipt> show(Query query);

    record Query(BusinessId business, AppointmentId appointment) implements ForBusiness {}
}
