package kz.localbusiness.application.staff;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.staff.StaffDecision;
import kz.localbusiness.domain.staff.StaffMember;

@UseCase(Audience.MANAGEMENT)
class DescribeStaffMemberUseCase implements DescribeStaffMember {

    private final StaffMembers staff;

    DescribeStaffMemberUseCase(StaffMembers staff) {
        this.staff = staff;
    }

    @Override
    public StaffDecision describe(Command command) {
        var known = staff.find(command.staff());
        var member =
                known.orElseGet(() ->
                        StaffMember.named(command.business(), command.staff(), command.name()));
        return new Employment(staff)
                .save(
                        member.described(command.name(), command.about(), command.abouts()),
                        known.isPresent());
    }
}
