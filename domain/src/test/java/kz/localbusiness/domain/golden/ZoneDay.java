package kz.localbusiness.domain.golden;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.localbusiness.domain.shared.TimeSlot;

/// A local date somewhere, and how moments look from there.
public record ZoneDay(LocalDate date, ZoneId zone) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("HH:mmxxx");
    private static final DateTimeFormatter OTHER_DAY = DateTimeFormatter.ofPattern("dd'T'HH:mmxxx");

    String title() {
        var whole = new TimeSlot(startOf(date), startOf(date.plusDays(1)));
        return "%s, %s long%s\n"
                .formatted(DAY.format(date), length(whole.duration()), change(whole));
    }

    /// In UTC, how long, and on the wall with the offset; a dash when there is nothing.
    public String line(String asked, List<TimeSlot> slots) {
        var told =
                slots.stream().map(this::told).collect(Collectors.joining("\n" + " ".repeat(16)));
        return "%-13s %s".formatted(asked, slots.isEmpty() ? "-" : told);
    }

    /// On the wall, with the day of the month where it is another day.
    public String wall(Instant moment) {
        var there = moment.atZone(zone);
        return there.toLocalDate().equals(date) ? WALL.format(there) : OTHER_DAY.format(there);
    }

    private String told(TimeSlot slot) {
        return "%s .. %s  %5s  %s .. %s"
                .formatted(
                        UTC.format(slot.start()),
                        UTC.format(slot.end()),
                        length(slot.duration()),
                        wall(slot.start()),
                        wall(slot.end()));
    }

    private String change(TimeSlot whole) {
        var change = zone.getRules().nextTransition(whole.start().minusNanos(1));
        if (change == null || !change.getInstant().isBefore(whole.end())) {
            return "";
        }
        var before = change.getDateTimeBefore().atOffset(change.getOffsetBefore());
        var after = change.getDateTimeAfter().atOffset(change.getOffsetAfter());
        return ", the clocks go from %s to %s".formatted(WALL.format(before), WALL.format(after));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static String length(Duration duration) {
        return "%dh%02d".formatted(duration.toHours(), duration.toMinutesPart());
    }
}
