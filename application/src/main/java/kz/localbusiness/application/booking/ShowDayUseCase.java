package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.TEAM)
class ShowDayUseCase implements ShowDay {

    private final BookingOffice office;
    private final OwnWork own;

    ShowDayUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.own = new OwnWork(callers);
    }

    @Override
    public DayAgenda show(Query query) {
        var zone = office.businesses().current().orElseThrow().zone();
        var asked = query.date();
        var date = asked == null ? LocalDate.ofInstant(office.clock().instant(), zone) : asked;
        var people =
                office.staff().everybody().stream().filter(one -> own.includes(one.id())).toList();
        var days = StaffDays.read(office.agendas(), people, List.of(date));
        return new DayAgenda(
                date,
                zone,
                people.stream()
                        .map(one ->
                                new StaffAgenda(
                                        one, days.visits(one, date), days.blocks(one, date)))
                        .filter(ShowDayUseCase::isOfThatDay)
                        .toList());
    }

    /// Whoever serves no longer is there on days for which something was booked.
    private static boolean isOfThatDay(StaffAgenda one) {
        return !one.member().archived() || !one.appointments().isEmpty();
    }
}
