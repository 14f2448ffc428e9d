package kz.localbusiness.application.staff;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffDecision;
import kz.localbusiness.domain.staff.StaffId;

/// The owner adds someone whom clients can book, or renames them.
@FunctionalInterface
public interface NameStaffMember {

    StaffDecision name(Command command);

    record Command(BusinessId business, StaffId staff, String name) implements ForBusiness {}
}
