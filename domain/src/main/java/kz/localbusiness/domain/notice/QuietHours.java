package kz.localbusiness.domain.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// When nobody is disturbed, on the clock of the business; over midnight when they end before they
/// begin, never when both are one.
public record QuietHours(LocalTime from, LocalTime until) {

    public static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(9, 0));
    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /// When somebody may be disturbed: now, or when the quiet hours end.
    public Instant after(Instant now, ZoneId zone) {
        var here = now.atZone(zone);
        var time = here.toLocalTime();
        if (!contains(time)) {
            return now;
        }
        var day = time.isBefore(until) ? here.toLocalDate() : here.toLocalDate().plusDays(1);
        return day.atTime(until).atZone(zone).toInstant();
    }

    private boolean contains(LocalTime time) {
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : from.isAfter(until) && (!time.isBefore(from) || time.isBefore(until));
    }
}
