package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.BusinessId;

/// The client who holds the manage link calls the appointment off.
@FunctionalInterface
public interface CancelMyAppointment {

    CancelDecision cancel(Command command);

    record Command(BusinessId business, AppointmentId appointment, ManageToken token, String reason)
            implements ForBusiness {}
}
