package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.BusinessId;

/// The client who holds the manage link takes it out of use and gets another one.
@FunctionalInterface
public interface RenewMyManageLink {

    RenewManageLink.Answer renew(Command command);

    record Command(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
