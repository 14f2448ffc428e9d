package kz.localbusiness.application.staff;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffDecision;
import kz.localbusiness.domain.staff.StaffId;

/// The owner lets clients book an archived person again, in the hours and with the services of
/// before; harmless when they can be booked.
@FunctionalInterface
public interface RestoreStaffMember {

    /// Empty when there is no such person.
    Optional<StaffDecision> restore(Command command);

    record Command(BusinessId business, StaffId staff) implements ForBusiness {}
}
