package kz.localbusiness.application.staff;

import java.time.Clock;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.staff.ScheduleDecision;
import kz.localbusiness.domain.staff.ScheduleDecision.Scheduled;
import kz.localbusiness.domain.staff.ScheduleDecision.UnknownMember;
import kz.localbusiness.domain.staff.ScheduleException;

@UseCase(Audience.MANAGEMENT)
class AddScheduleExceptionUseCase implements AddScheduleException {

    private final StaffMembers staff;
    private final Businesses businesses;
    private final Clock clock;

    AddScheduleExceptionUseCase(StaffMembers staff, Businesses businesses, Clock clock) {
        this.staff = staff;
        this.businesses = businesses;
        this.clock = clock;
    }

    @Override
    public ScheduleDecision add(Command command) {
        var firstKept = businesses.current().orElseThrow().firstKept(clock.instant());
        var found = staff.find(command.staff());
        if (found.isEmpty()) {
            return new UnknownMember();
        }
        var decision = found.get().except(exception(command), firstKept);
        if (decision instanceof Scheduled(var changed)) {
            staff.save(changed);
        }
        return decision;
    }

    private ScheduleException exception(Command command) {
        return new ScheduleException(
                command.from(),
                command.to(),
                command.kind(),
                command.hours(),
                command.note(),
                clock.instant());
    }
}
