package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.domain.shared.TimeSlot;

/// Some local dates in a row as one line of minutes, so that clock changes only show in where a
/// date begins. The first and the last date are margins for what crosses midnight.
final class Days {

    private final LocalDate first;
    private final ZoneId zone;
    private final long base;

    /// For each date, and for the end of the last one, in minutes since the first began.
    private final int[] begins;

    private static final long SECONDS = 60;
    private static final int MINUTES_OF_A_DAY = 1440;

    private Days(LocalDate first, ZoneId zone, long base, int[] begins) {
        this.first = first;
        this.zone = zone;
        this.base = base;
        this.begins = begins;
    }

    static Days around(LocalDate from, LocalDate to, ZoneId zone) {
        var first = from.minusDays(1);
        var begins = new int[Math.toIntExact(to.toEpochDay() - from.toEpochDay()) + 4];
        var base = midnight(first, zone);
        var change = zone.getRules().nextTransition(Instant.ofEpochSecond(base * SECONDS - 1));
        var end = base + (long) (begins.length - 1) * MINUTES_OF_A_DAY;
        var isEven = change == null || change.toEpochSecond() >= (end + MINUTES_OF_A_DAY) * SECONDS;
        for (int day = 1; day < begins.length; day++) {
            begins[day] =
                    isEven
                            ? day * MINUTES_OF_A_DAY
                            : Math.toIntExact(midnight(first.plusDays(day), zone) - base);
        }
        return new Days(first, zone, base, begins);
    }

    /// Whether the clock changes on a date.
    boolean isUneven(int day) {
        return begins[day + 1] - begins[day] != MINUTES_OF_A_DAY;
    }

    int count() {
        return begins.length - 1;
    }

    LocalDate date(int day) {
        return first.plusDays(day);
    }

    /// May lie outside of what is looked at.
    int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - first.toEpochDay());
    }

    /// Expects a minute of these days.
    int dayOf(int minute) {
        var day = Math.clamp(minute / MINUTES_OF_A_DAY, 0, count() - 1);
        while (minute < begins[day]) {
            day--;
        }
        while (day + 1 < count() && minute >= begins[day + 1]) {
            day++;
        }
        return day;
    }

    Instant at(int minute) {
        return Instant.ofEpochSecond((base + minute) * SECONDS);
    }

    TimeSlot slot(int from, int to) {
        return new TimeSlot(at(from), at(to));
    }

    int floor(Instant moment) {
        return clamped(Math.floorDiv(moment.getEpochSecond(), SECONDS));
    }

    int ceil(Instant moment) {
        return floor(moment) + (isMinute(moment) ? 0 : 1);
    }

    static boolean isMinute(Instant moment) {
        return moment.getEpochSecond() % SECONDS == 0 && moment.getNano() == 0;
    }

    /// The dates that a stretch touches.
    List<LocalDate> dates(int from, int to) {
        return date(dayOf(from)).datesUntil(date(dayOf(to - 1)).plusDays(1)).toList();
    }

    private int clamped(long epochMinute) {
        return Math.clamp(epochMinute - base, -1_000_000, 1_000_000);
    }

    private static long midnight(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toEpochSecond() / SECONDS;
    }

    ZoneId zone() {
        return zone;
    }

    int begin(int day) {
        return begins[day];
    }
}
