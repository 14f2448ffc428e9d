package kz.localbusiness.application.staff;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.StaffDecision;
import kz.localbusiness.domain.staff.StaffDecision.Named;
import kz.localbusiness.domain.staff.StaffDecision.StaffFull;
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
        if (known.isEmpty() && staff.all().size() >= StaffFull.MOST) {
            return new StaffFull(StaffFull.MOST);
        }
        var member =
                known.map(one -> one.renamed(command.name())).orElseGet(() -> newcomer(command));
        staff.save(member);
        return new Named(member);
    }

    private static StaffMember newcomer(Command command) {
        return new StaffMember(
                command.business(), command.staff(), command.name(), Schedule.OF_THE_BUSINESS, 0);
    }
}
