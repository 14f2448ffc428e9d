package kz.localbusiness.application.staff;

import java.time.Clock;
import kz.localbusiness.application.booking.VisitsAhead;
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

    public static ArchiveStaffMember archiveStaffMember(
            StaffMembers staff, Businesses businesses, VisitsAhead visits) {
        return new ArchiveStaffMemberUseCase(staff, businesses, visits);
    }

    public static DescribeStaffMember describeStaffMember(StaffMembers staff) {
        return new DescribeStaffMemberUseCase(staff);
    }

    public static ShowAffectedVisits showAffectedVisits(
            StaffMembers staff, Businesses businesses, VisitsAhead visits) {
        return new ShowAffectedVisitsUseCase(staff, businesses, visits);
    }

    public static RestoreStaffMember restoreStaffMember(StaffMembers staff) {
        return new RestoreStaffMemberUseCase(staff);
    }

    public static ShowPeople showPeople(StaffMembers staff, Businesses businesses) {
        return new ShowPeopleUseCase(staff, businesses);
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
