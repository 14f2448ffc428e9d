package kz.localbusiness.application.staff;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.OtherLanguages;
import kz.localbusiness.domain.staff.StaffDecision;
import kz.localbusiness.domain.staff.StaffId;

/// The owner adds someone whom clients can book, or says anew who they are.
@FunctionalInterface
public interface DescribeStaffMember {

    StaffDecision describe(Command command);

    /// @param about what clients read of them, empty for nothing
    record Command(
            BusinessId business, StaffId staff, String name, String about, OtherLanguages abouts)
            implements ForBusiness {}
}
