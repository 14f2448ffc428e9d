package kz.localbusiness.application.staff;

import java.time.Clock;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.application.staff.out.StaffMembers;

/// The one public door to the use cases of this package, for wiring by hand.
public final class StaffUseCases {

    private StaffUseCases() {}

    public static AddScheduleException addScheduleException(
            StaffMembers staff, Businesses businesses, Clock clock) {
        return new AddScheduleExceptionUseCase(staff, businesses, clock);
    }

    public static ArchiveResource archiveResource(Resources resources) {
        return new ArchiveResourceUseCase(resources);
    }

    public static ListResources listResources(Resources resources) {
        return new ListResourcesUseCase(resources);
    }

    public static NameStaffMember nameStaffMember(StaffMembers staff) {
        return new NameStaffMemberUseCase(staff);
    }

    public static RemoveScheduleException removeScheduleException(
            StaffMembers staff, Businesses businesses, Clock clock) {
        return new RemoveScheduleExceptionUseCase(staff, businesses, clock);
    }

    public static SaveResource saveResource(Resources resources) {
        return new SaveResourceUseCase(resources);
    }

    public static SetSchedule setSchedule(StaffMembers staff, Businesses businesses, Clock clock) {
        return new SetScheduleUseCase(staff, businesses, clock);
    }
}
