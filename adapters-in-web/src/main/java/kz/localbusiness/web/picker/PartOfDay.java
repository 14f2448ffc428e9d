package kz.localbusiness.web.picker;

import java.time.Instant;
import java.time.ZoneId;

/// How people divide a day when they look for a time.
enum PartOfDay {
    MORNING(0, 12),
    DAY(12, 17),
    EVENING(17, 24);

    private final int fromHour;
    private final int untilHour;

    PartOfDay(int fromHour, int untilHour) {
        this.fromHour = fromHour;
        this.untilHour = untilHour;
    }

    boolean includes(Instant instant, ZoneId zone) {
        var hour = instant.atZone(zone).getHour();
        return fromHour <= hour && hour < untilHour;
    }

    String key() {
        return switch (this) {
            case MORNING -> "booking.morning";
            case DAY -> "booking.day";
            case EVENING -> "booking.evening";
        };
    }
}
