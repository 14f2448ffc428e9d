package kz.localbusiness.application.staff;

import java.time.LocalDate;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.ScheduleDecision;
import kz.localbusiness.domain.staff.StaffId;

/// The owner lets the ordinary week hold again; an exception that is not there is gone already.
@FunctionalInterface
public interface RemoveScheduleException {

    ScheduleDecision remove(Command command);

    record Command(BusinessId business, StaffId staff, LocalDate from, LocalDate to)
            implements ForBusiness {}
}
