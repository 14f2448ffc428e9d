package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.PromiseDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The client who holds the manage link tells the business that they come.
@FunctionalInterface
public interface PromiseToCome {

    PromiseDecision promise(Command command);

    record Command(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
