package kz.localbusiness.application.business;

import java.time.LocalDate;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner opens again on the days of one closure; one that is not there is gone already.
@FunctionalInterface
public interface RemoveClosure {

    Business remove(Command command);

    record Command(BusinessId business, LocalDate from, LocalDate to) implements ForBusiness {}
}
