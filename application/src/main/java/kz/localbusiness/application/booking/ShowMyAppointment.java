package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Leeway;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;

/// What the client who holds the manage link sees.
@FunctionalInterface
public interface ShowMyAppointment {

    Optional<MyAppointment> show(Query query);

    record Query(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}

    /// @param staffName empty when that person is not there any more
    /// @param leeway what the client may change now
    record MyAppointment(
            Business business,
            StaffId staff,
            String staffName,
            Appointment appointment,
            Leeway leeway) {}
}
