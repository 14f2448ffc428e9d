package kz.localbusiness.application.staff;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.staff.StaffDecision;
import kz.localbusiness.domain.staff.StaffMember;

@UseCase(Audience.MANAGEMENT)
class NameStaffMemberUseCase implements NameStaffMember {

    private final StaffMembers staff;

    NameStaffMemberUseCase(StaffMembers staff) {
        this.staff = staff;
    }

    @Override
    public StaffDecision name(Command command) {
        var known = staff.find(command.staff());
        var member =
                known.map(one -> one.renamed(command.name())).orElseGet(() -> newcomer(command));
        return new Employment(staff).save(member, known.isPresent());
    }

    private static StaffMember newcomer(Command command) {
        return StaffMember.named(command.business(), command.staff(), command.name());
    }
}
