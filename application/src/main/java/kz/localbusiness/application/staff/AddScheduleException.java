package kz.localbusiness.application.staff;

import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.ScheduleDecision;
import kz.localbusiness.domain.staff.ScheduleException.Kind;
import kz.localbusiness.domain.staff.StaffId;

/// The owner says on which dates somebody is away, or works other hours. Booked appointments stay.
@FunctionalInterface
public interface AddScheduleException {

    ScheduleDecision add(Command command);

    /// @param to inclusive
    /// @param hours what is worked instead, empty on days off
    record Command(
            BusinessId business,
            StaffId staff,
            LocalDate from,
            LocalDate to,
            Kind kind,
            List<OpeningHours> hours,
            String note)
            implements ForBusiness {}
}
