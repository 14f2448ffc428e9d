package kz.localbusiness.application.staff;

import kz.localbusiness.application.staff.out.StaffMembers;

/// The one public door to the use cases of this package, for wiring by hand.
public final class StaffUseCases {

    private StaffUseCases() {}

    public static NameStaffMember nameStaffMember(StaffMembers staff) {
        return new NameStaffMemberUseCase(staff);
    }
}
