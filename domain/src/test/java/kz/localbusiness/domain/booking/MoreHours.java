package kz.localbusiness.domain.booking;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kz.localbusiness.domain.business.OpeningHours;
import kz.localbusiness.domain.business.WeeklyHours;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.Schedule;
import kz.localbusiness.domain.staff.ScheduleException;
import kz.localbusiness.domain.staff.StaffMember;

/// Somebody works as much more as one visit needs; from its start on where nothing was worked.
record MoreHours(World world, Instant start) {

    StaffMember of(StaffMember member) {
        var needed = needed(member);
        var more = member;
        var first = date(needed.start());
        for (var date : first.datesUntil(date(needed.end().minusNanos(1)).plusDays(1)).toList()) {
            more = on(date, needed, more);
        }
        return more;
    }

    private StaffMember on(LocalDate date, TimeSlot needed, StaffMember member) {
        var worked = member.schedule().exceptionOn(date).filter(one -> one.kind().isWorked());
        if (worked.isPresent()) {
            var more = with(more(worked.get().hours(), date, needed), worked.get());
            return member.working(new Schedule(member.schedule().weekly(), List.of(more)));
        }
        var weekly = member.schedule().weekly();
        var week = weekly == null ? world.business().hours() : weekly;
        var days = new HashMap<DayOfWeek, List<OpeningHours>>(week.days());
        days.put(date.getDayOfWeek(), more(week.on(date.getDayOfWeek()), date, needed));
        return member.working(member.schedule().inWeek(new WeeklyHours(days)));
    }

    /// With what is missing, minute by minute.
    private List<OpeningHours> more(List<OpeningHours> hours, LocalDate date, TimeSlot needed) {
        var midnight = date.atStartOfDay(world.business().zone()).toInstant();
        var all = new ArrayList<>(hours);
        int begin = -1;
        for (int minute = 0; minute <= 1440; minute++) {
            var at = midnight.plus(minute, ChronoUnit.MINUTES);
            var isMissing = minute < 1440 && has(needed, at) && !isOpen(hours, minute);
            if (begin >= 0 && (!isMissing || at.equals(start))) {
                all.add(new OpeningHours(time(begin), time(minute)));
                begin = -1;
            }
            if (begin < 0 && isMissing) {
                begin = minute;
            }
        }
        return all;
    }

    private TimeSlot needed(StaffMember member) {
        var wish = world.inquiry().wishes().getFirst();
        var slot = TimeSlot.lasting(wish.by(member).duration(), start);
        var isWithin = world.inquiry().policy().buffersWithinHours();
        var buffers = wish.offering().delivery().buffers();
        return isWithin
                ? new TimeSlot(
                        slot.start().minus(buffers.before()), slot.end().plus(buffers.after()))
                : slot;
    }

    private LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, world.business().zone());
    }

    private static ScheduleException with(List<OpeningHours> hours, ScheduleException one) {
        return new ScheduleException(
                one.from(), one.to(), one.kind(), hours, one.note(), one.setAt());
    }

    private static boolean has(TimeSlot slot, Instant moment) {
        return !moment.isBefore(slot.start()) && moment.isBefore(slot.end());
    }

    private static boolean isOpen(List<OpeningHours> hours, int minute) {
        return hours.stream()
                .anyMatch(one ->
                        minute >= one.opens().toSecondOfDay() / 60
                                && (one.closes().equals(LocalTime.MIDNIGHT)
                                        || minute < one.closes().toSecondOfDay() / 60));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % 1440 * 60L);
    }
}
