package kz.localbusiness.application.notice;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.BusinessId;

/// Has the client of one visit reminded, unless there is nothing to remind of any more.
@FunctionalInterface
public interface Remind {

    void remind(Command command);

    record Command(BusinessId business, AppointmentId visit) implements ForBusiness {}
}
