package kz.localbusiness.application.business;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner says when the business is open in an ordinary week. Booked appointments stay.
@FunctionalInterface
public interface SetWeeklyHours {

    Business set(Command command);

    record Command(BusinessId business, WeeklyHours hours) implements ForBusiness {}
}
