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
class RemoveScheduleExceptionUseCase implements RemoveScheduleException {

    private final StaffMembers staff;
    private final Businesses businesses;
    private final Clock clock;

    RemoveScheduleExceptionUseCase(StaffMembers staff, Businesses businesses, Clock clock) {
        this.staff = staff;
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public ScheduleDecision remove(Command command) {
        var firstKept = businesses.current().orElseThrow().firstKept(clock.instant());
        var found = staff.find(command.staff());
        if (found.isEmpty()) {
            return new UnknownMember();
        }
        var kept = found.get().schedule().since(firstKept);
        var changed = found.get().working(kept.without(command.from(), command.to()));
        staff.save(changed);
        return new Scheduled(changed);
    }
}
