package kz.localbusiness.application.staff;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.VisitsAhead;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.staff.ArchiveStaffMember.Answer.Archived;
import kz.localbusiness.application.staff.ArchiveStaffMember.Answer.StillBooked;
import kz.localbusiness.application.staff.ArchiveStaffMember.Answer.UnknownMember;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.booking.Appointment;

@UseCase(Audience.MANAGEMENT)
class ArchiveStaffMemberUseCase implements ArchiveStaffMember {

    private final StaffMembers staff;
    private final Businesses businesses;
    private final VisitsAhead visits;

    ArchiveStaffMemberUseCase(StaffMembers staff, Businesses businesses, VisitsAhead visits) {
        this.staff = staff;
        this.businesses = businesses;
        this.visits = visits;
    }

    @Override
    public Answer archive(Command command) {
        var found = staff.find(command.staff());
        if (found.isEmpty()) {
            return new UnknownMember();
        }
        var ahead = command.keepsVisits() ? List.<Appointment>of() : ahead(command);
        if (!ahead.isEmpty()) {
            return new StillBooked(ahead);
        }
        var archived = found.get().archive();
        staff.save(archived);
        return new Archived(archived);
    }

    private List<Appointment> ahead(Command command) {
        return visits.of(command.staff(), businesses.current().orElseThrow());
    }
}
