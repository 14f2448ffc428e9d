package kz.localbusiness.application.staff;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.staff.StaffDecision;

@UseCase(Audience.MANAGEMENT)
class RestoreStaffMemberUseCase implements RestoreStaffMember {

    private final StaffMembers staff;

    RestoreStaffMemberUseCase(StaffMembers staff) {
        this.staff = staff;
    }

    @Override
    public Optional<StaffDecision> restore(Command command) {
        return staff.find(command.staff())
                .map(known -> new Employment(staff).save(known.restored(), !known.archived()));
    }
}
