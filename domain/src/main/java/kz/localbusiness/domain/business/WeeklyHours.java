package kz.localbusiness.domain.business;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.localbusiness.domain.shared.TimeSlot;

/// The hours of an ordinary week; a day without an entry is closed.
public record WeeklyHours(Map<DayOfWeek, List<OpeningHours>> days) {

    private static final int MAX_STRETCHES = 6;

    public WeeklyHours {
        var sorted = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        days.forEach((day, hours) -> addSorted(sorted, day, hours));
        days = Map.copyOf(sorted);
    }

    public static WeeklyHours closed() {
        return new WeeklyHours(Map.of());
    }

    public static WeeklyHours everyDay(OpeningHours hours) {
        var days = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, List.of(hours));
        }
        return new WeeklyHours(days);
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    public List<OpeningHours> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /// In order of time, not overlapping.
    public List<TimeSlot> on(LocalDate date, ZoneId zone) {
        return on(date.getDayOfWeek()).stream()
                .map(hours -> hours.on(date, zone))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void addSorted(
            Map<DayOfWeek, List<OpeningHours>> days, DayOfWeek day, List<OpeningHours> hours) {
        if (hours.isEmpty()) {
            return;
        }
        var sorted = hours.stream().sorted(Comparator.comparing(OpeningHours::opens)).toList();
        if (sorted.size() > MAX_STRETCHES || overlap(sorted)) {
            throw new IllegalArgumentException("hours overlap or are too many on " + day);
        }
        days.put(day, sorted);
    }

    /// Expects the order of opening; only neighbours can overlap then.
    public static boolean overlap(List<OpeningHours> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                return true;
            }
        }
        return false;
    }
}
