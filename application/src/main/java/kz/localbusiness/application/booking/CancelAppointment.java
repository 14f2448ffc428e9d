package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.CancelDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The business calls an appointment off; the client reads the reason.
@FunctionalInterface
public interface CancelAppointment {

    CancelDecision cancel(Command command);

    record Command(BusinessId business, AppointmentId appointment, String reason)
            implements ForBusiness {}
}
