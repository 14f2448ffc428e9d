package kz.localbusiness.application.business;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.HolidayRules;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner says whether the business rests on public holidays, and what it knows better.
@FunctionalInterface
public interface SetPublicHolidays {

    Business set(Command command);

    record Command(BusinessId business, HolidayRules holidays) implements ForBusiness {}
}
