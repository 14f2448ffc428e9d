package kz.localbusiness.web.booking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import kz.localbusiness.domain.booking.CalendarEntry;

/// Google's calendar in the browser.
final class GoogleCalendar {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private GoogleCalendar() {}

    /// The page where it offers to take the visit over.
    static String offering(CalendarEntry entry, ZoneId zone) {
        var slot = entry.slot();
        return "https://calendar.google.com/calendar/render?action=TEMPLATE&text=%s&dates=%s/%s&ctz=%s&location=%s&details=%s"
                .formatted(
                        encoded(entry.title()),
                        UTC.format(slot.start()),
                        UTC.format(slot.end()),
                        encoded(zone.getId()),
                        encoded(entry.place()),
                        encoded(entry.page().toString()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
