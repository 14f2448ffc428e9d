package kz.localbusiness.domain.shared;

import java.time.Duration;
import java.time.Instant;

/// Half-open: the end belongs to whoever comes next, so back-to-back slots do not overlap.
public record TimeSlot(Instant start, Instant end) {

    public TimeSlot {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "a slot must start before it ends: %s..%s".formatted(start, end));
        }
    }

    public static TimeSlot lasting(Duration duration, Instant start) {
        return new TimeSlot(start, start.plus(duration));
    }

    public boolean overlaps(TimeSlot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    public boolean contains(TimeSlot other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public Duration duration() {
        return Duration.between(start, end);
    }
}
