package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ConfirmDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The business accepts what a client asked for.
@FunctionalInterface
public interface ConfirmAppointment {

    ConfirmDecision confirm(Command command);

    record Command(BusinessId business, AppointmentId appointment) implements ForBusiness {}
}
