package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.shared.BusinessId;

/// How far the latest payment is of whoever holds the manage link; nothing for a link that was
/// replaced.
@FunctionalInterface
public interface ShowMyPayment {

    Answer show(Query query);

    record Query(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}

    /// @param charge empty when nothing was to be paid online
    /// @param booked whether the visit is there
    /// @param connected whether the business takes money online now
    record Answer(Optional<Charge> charge, boolean booked, boolean connected) {}
}
