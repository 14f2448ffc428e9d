package kz.localbusiness.application.staff;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.ScheduleDecision;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// The owner gives somebody a week of their own, or the hours of the business. Exceptions and
/// booked appointments stay.
@FunctionalInterface
public interface SetSchedule {

    ScheduleDecision set(Command command);

    /// @param weekly null for the hours of the business
    record Command(BusinessId business, StaffId staff, @Nullable WeeklyHours weekly)
            implements ForBusiness {}
}
