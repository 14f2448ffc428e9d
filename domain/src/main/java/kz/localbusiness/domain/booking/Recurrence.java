package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/// Every so many weeks at the same time of the wall clock, a change of the clock or not.
///
/// @param times how many visits, the first included
public record Recurrence(int everyWeeks, int times) {

    public static final int MOST_WEEKS = 12;
    public static final int MOST_TIMES = 26;

    public Recurrence {
        if (!isPossible(everyWeeks, times)) {
            throw new IllegalArgumentException("a series has 2 to 26 visits, 1 to 12 weeks apart");
        }
    }

    public static boolean isPossible(int everyWeeks, int times) {
        return everyWeeks >= 1 && everyWeeks <= MOST_WEEKS && times >= 2 && times <= MOST_TIMES;
    }

    /// A time that a clock change skips is the moment right after it.
    public List<Instant> starts(Instant first, ZoneId zone) {
        var wall = LocalDateTime.ofInstant(first, zone);
        return IntStream.range(0, times)
                .mapToObj(i ->
                        i == 0
                                ? first
                                : wall.plusWeeks((long) i * everyWeeks).atZone(zone).toInstant())
                .toList();
    }
}
