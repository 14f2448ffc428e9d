package kz.localbusiness.application.staff;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.staff.ScheduleDecision;
import kz.localbusiness.domain.staff.ScheduleDecision.Scheduled;
import kz.localbusiness.domain.staff.ScheduleDecision.UnknownMember;

@UseCase(Audience.MANAGEMENT)
class SetScheduleUseCase implements SetSchedule {

    private final StaffMembers staff;
    private final Businesses businesses;
    private final Clock clock;

    SetScheduleUseCase(StaffMembers staff, Businesses businesses, Clock clock) {
        this.staff = staff;
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public ScheduleDecision set(Command command) {
        var firstKept = businesses.current().orElseThrow().firstKept(clock.instant());
        var found = staff.find(command.staff());
        if (found.isEmpty()) {
            return new UnknownMember();
        }
        var schedule = found.get().schedule().since(firstKept).inWeek(command.weekly());
        var changed = found.get().working(schedule);
        staff.save(changed);
        return new Scheduled(changed);
    }
}
