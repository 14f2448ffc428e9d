package kz.localbusiness.application.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Departure;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

@UseCase(Audience.OWNER)
class ShowDayUseCase implements ShowDay {

    private final Businesses businesses;
    private final StaffMembers staff;
    private final StaffDays days;
    private final Clock clock;

    ShowDayUseCase(Businesses businesses, StaffMembers staff, StaffDays days, Clock clock) {
        this.businesses = businesses;
        this.staff = staff;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public DayAgenda show(Query query) {
        var zone = businesses.current().orElseThrow().zone();
        var asked = query.date();
        var date = asked == null ? LocalDate.ofInstant(clock.instant(), zone) : asked;
        var people = staff.all();
        var stored = storedDays(people, date);
        var agendas =
                people.stream()
                        .map(member -> new StaffAgenda(member, visits(stored.get(member.id()))))
                        .toList();
        return new DayAgenda(date, zone, agendas);
    }

    private Map<StaffId, StaffDay> storedDays(List<StaffMember> people, LocalDate date) {
        return days.within(people.stream().map(StaffMember::id).toList(), date, date).stream()
                .collect(Collectors.toMap(StaffDay::staff, Function.identity()));
    }

    private static List<Appointment> visits(@Nullable StaffDay day) {
        if (day == null) {
            return List.of();
        }
        var leaving = day.departures().stream().map(Departure::appointment);
        return Stream.concat(day.appointments().stream(), leaving)
                .sorted(Comparator.comparing(visit -> visit.slot().start()))
                .toList();
    }
}
