package kz.localbusiness.domain.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/// What someone works on one local date. A closure of the business outweighs everything, a dated
/// exception outweighs a public holiday, a holiday outweighs the week.
///
/// @param open in order of time; empty when nothing is worked
/// @param off why nothing is worked, null when the week itself says so or something is worked
public record Shift(List<TimeSlot> open, @Nullable DayOff off) {

    public Shift {
        open = List.copyOf(open);
    }

    public static Shift of(StaffMember member, LocalDate date, Business business) {
        var closure = business.closures().on(date);
        if (closure.isPresent()) {
            return free(new DayOff.ClosedBusiness(closure.get()));
        }
        var exception = member.schedule().exceptionOn(date);
        if (exception.isPresent()) {
            return of(exception.get(), date, business.zone());
        }
        var holiday = business.closures().holidays().restOn(date);
        if (holiday.isPresent()) {
            return free(new DayOff.OnHoliday(holiday.get()));
        }
        var weekly = member.schedule().weekly();
        var week = weekly == null ? business.hours() : weekly;
        return new Shift(week.on(date, business.zone()), null);
    }

    private static Shift of(ScheduleException exception, LocalDate date, ZoneId zone) {
        return exception.kind().isWorked()
                ? new Shift(slots(exception.hours(), date, zone), null)
                : free(new DayOff.Away(exception));
    }

    private static List<TimeSlot> slots(List<OpeningHours> hours, LocalDate date, ZoneId zone) {
        return hours.stream().map(one -> one.on(date, zone)).flatMap(Optional::stream).toList();
    }

    private static Shift free(DayOff why) {
        return new Shift(List.of(), why);
    }
}
