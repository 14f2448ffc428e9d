package kz.localbusiness.domain.business;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.localbusiness.domain.shared.TimeSlot;

/// One stretch of a day's hours, on the business's wall clock; closing at 00:00 means the day's
/// end.
public record OpeningHours(LocalTime opens, LocalTime closes) {

    public OpeningHours {
        if (!isPossible(opens, closes)) {
            throw new IllegalArgumentException(
                    "hours must open before they close: %s-%s".formatted(opens, closes));
        }
    }

    public static boolean isPossible(LocalTime opens, LocalTime closes) {
        return closes.equals(LocalTime.MIDNIGHT) || opens.isBefore(closes);
    }

    public boolean overlaps(OpeningHours other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(OpeningHours other) {
        return other.closes.equals(LocalTime.MIDNIGHT) || opens.isBefore(other.closes);
    }

    /// Empty when a clock change swallows the whole stretch.
    public Optional<TimeSlot> on(LocalDate date, ZoneId zone) {
        var start = moment(date.atTime(opens), zone);
        var lastDay = closes.equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date;
        var end = moment(lastDay.atTime(closes), zone);
        return start.isBefore(end) ? Optional.of(new TimeSlot(start, end)) : Optional.empty();
    }

    /// Times that a clock change skips all stand for the moment of the change.
    private static Instant moment(LocalDateTime wall, ZoneId zone) {
        var change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : wall.atZone(zone).toInstant();
    }
}
