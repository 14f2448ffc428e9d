package kz.localbusiness.application.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.VisitsAhead;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.staff.ShowAffectedVisits.Change.Except;
import kz.localbusiness.application.staff.ShowAffectedVisits.Change.Ordinary;
import kz.localbusiness.application.staff.ShowAffectedVisits.Change.Week;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ScheduleChange;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.StaffMember;

@UseCase(Audience.MANAGEMENT)
class ShowAffectedVisitsUseCase implements ShowAffectedVisits {

    private final StaffMembers staff;
    private final Businesses businesses;
    private final VisitsAhead visits;

    ShowAffectedVisitsUseCase(StaffMembers staff, Businesses businesses, VisitsAhead visits) {
        this.staff = staff;
        this.businesses = businesses;
        this.visits = visits;
    }

    @Override
    public Optional<List<Appointment>> show(Query query) {
        return staff.find(query.staff()).map(member -> touched(member, query.change()));
    }

    private List<Appointment> touched(StaffMember member, Change change) {
        var business = businesses.current().orElseThrow();
        var after = member.working(schedule(member.schedule(), change));
        var planned = new ScheduleChange(member, after, business);
        return visits.of(member.id(), business).stream().filter(planned::touches).toList();
    }

    private static Schedule schedule(Schedule now, Change change) {
        return switch (change) {
            case Week(var weekly) -> now.inWeek(weekly);
            case Except except ->
                    now.without(except.from(), except.to()).isFull() ? now : with(now, except);
            case Ordinary(var from, var to) -> now.without(from, to);
        };
    }

    /// Set last, so it outweighs the others.
    private static Schedule with(Schedule now, Except except) {
        var exception =
                new ScheduleException(
                        except.from(), except.to(), except.kind(), except.hours(), "", Instant.MAX);
        return now.without(except.from(), except.to()).with(exception);
    }
}
