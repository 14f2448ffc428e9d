package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.RemindDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The business has its client reminded of a visit at once, by whichever way there is.
@FunctionalInterface
public interface RemindClient {

    RemindDecision remind(Command command);

    record Command(BusinessId business, AppointmentId appointment) implements ForBusiness {}
}
