package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.Shift;
import kz.localbusiness.domain.staff.StaffMember;

@UseCase(Audience.TEAM)
class ShowCalendarUseCase implements ShowCalendar {

    private final BookingOffice office;
    private final OwnWork own;

    ShowCalendarUseCase(BookingOffice office, Callers callers) {
        this.office = office;
        this.own = new OwnWork(callers);
    }

    @Override
    public Calendar show(Query query) {
        var business = office.businesses().current().orElseThrow();
        var filter = query.filter();
        var people =
                office.staff().everybody().stream()
                        .filter(one -> own.includes(one.id()) && filter.admits(one))
                        .toList();
        var dates = query.from().datesUntil(query.to().plusDays(1)).toList();
        var days = StaffDays.read(office.agendas(), people, dates);
        return new Calendar(
                query.from(),
                query.to(),
                business.zone(),
                office.clock().instant(),
                people.stream()
                        .map(one -> days(one, dates, days, filter, business))
                        .filter(one -> !one.member().archived() || !one.visits().isEmpty())
                        .toList());
    }

    private static PersonDays days(
            StaffMember member,
            List<LocalDate> dates,
            StaffDays days,
            Filter filter,
            Business business) {
        return new PersonDays(
                member,
                dates.stream()
                        .flatMap(date -> days.visits(member, date).stream())
                        .distinct()
                        .filter(filter::admits)
                        .toList(),
                dates.stream().flatMap(date -> days.blocks(member, date).stream()).toList(),
                member.archived() ? List.of() : open(member, dates, business));
    }

    private static List<TimeSlot> open(
            StaffMember member, List<LocalDate> dates, Business business) {
        return dates.stream()
                .flatMap(date -> Shift.of(member, date, business).open().stream())
                .toList();
    }
}
