package kz.localbusiness.domain.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/// What someone works on one local date. Worked hours of a dated exception outweigh the week and
/// public holidays; a closure of the business outweighs everything.
///
/// @param usual what would be worked were it not for the days off, in order of time
/// @param off everything for which nothing is worked after all
public record Shift(List<TimeSlot> usual, List<DayOff> off) {

    public Shift {
        usual = List.copyOf(usual);
        off = List.copyOf(off);
    }

    public static Shift of(StaffMember member, LocalDate date, Business business) {
        var exception = member.schedule().exceptionOn(date);
        var worked = exception.filter(one -> one.kind().isWorked());
        var off = off(exception.orElse(null), date, business);
        if (worked.isPresent()) {
            return new Shift(slots(worked.get().hours(), date, business.zone()), off);
        }
        return new Shift(weekOf(member, business).on(date, business.zone()), off);
    }

    /// Whether nothing but the week decides about a date.
    public static boolean isOrdinary(StaffMember member, LocalDate date, Business business) {
        for (var exception : member.schedule().exceptions()) {
            if (exception.covers(date)) {
                return false;
            }
        }
        for (var closure : business.closures().dated()) {
            if (closure.covers(date)) {
                return false;
            }
        }
        var holidays = business.closures().holidays();
        return !holidays.closed() || holidays.restOn(date).isEmpty();
    }

    public static WeeklyHours weekOf(StaffMember member, Business business) {
        var own = member.schedule().weekly();
        return own == null ? business.hours() : own;
    }

    /// In order of time; empty when nothing is worked.
    public List<TimeSlot> open() {
        return off.isEmpty() ? usual : List.of();
    }

    private static List<DayOff> off(
            @Nullable ScheduleException exception, LocalDate date, Business business) {
        var closures = business.closures();
        var off = new ArrayList<DayOff>();
        closures.on(date).map(DayOff.ClosedBusiness::new).ifPresent(off::add);
        if (exception != null && exception.kind().isWorked()) {
            return off;
        }
        if (exception != null) {
            off.add(new DayOff.Away(exception));
        }
        closures.holidays().restOn(date).map(DayOff.OnHoliday::new).ifPresent(off::add);
        return off;
    }

    private static List<TimeSlot> slots(List<OpeningHours> hours, LocalDate date, ZoneId zone) {
        return hours.stream().map(one -> one.on(date, zone)).flatMap(Optional::stream).toList();
    }
}
