package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.shared.BusinessId;

/// What the bank was asked to collect for one visit; the latest first.
@FunctionalInterface
public interface ShowCharges {

    List<Charge> show(Query query);

    record Query(BusinessId business, AppointmentId appointment) implements ForBusiness {}
}
