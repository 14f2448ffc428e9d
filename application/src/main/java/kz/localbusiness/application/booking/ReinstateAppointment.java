package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ReinstateDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The business takes back a cancellation of its own of which the client was not told yet.
@FunctionalInterface
public interface ReinstateAppointment {

    ReinstateDecision reinstate(Command command);

    record Command(BusinessId business, AppointmentId appointment) implements ForBusiness {}
}
