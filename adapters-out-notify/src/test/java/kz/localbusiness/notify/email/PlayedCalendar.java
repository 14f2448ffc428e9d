package kz.localbusiness.notify.email;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;

/// Takes the invitations out of a mailbox as RFC 5546 has it: one event for each name, the higher
/// sequence wins, of two alike the later one.
final class PlayedCalendar {

    private static final String CALENDAR = "text/calendar";

    private final Map<String, VEvent> latest = new LinkedHashMap<>();

    void take(MimeMessage message) {
        try {
            var parts = new Parts(message);
            for (int i = 0; i < parts.leaves().size(); i++) {
                if (parts.leaves().get(i).isMimeType(CALENDAR)) {
                    take(parts.bytes(i));
                }
            }
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void take(byte[] file) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        calendar.validate();
        var event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
        latest.merge(of(event, "UID"), event, PlayedCalendar::later);
    }

    private static VEvent later(VEvent known, VEvent told) {
        var order = Integer.compare(sequence(told), sequence(known));
        var isLater = order == 0 ? isStampedLater(told, known) : order > 0;
        return isLater ? told : known;
    }

    private static boolean isStampedLater(VEvent one, VEvent other) {
        return of(one, "DTSTAMP").compareTo(of(other, "DTSTAMP")) > 0;
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(of(event, "SEQUENCE"));
    }

    /// What its owner sees, e.g. `20260302T070000Z CONFIRMED`.
    List<String> shown() {
        return latest.values().stream()
                .filter(event -> !of(event, "STATUS").equals("CANCELLED"))
                .map(event -> of(event, "DTSTART") + " " + of(event, "STATUS"))
                .toList();
    }

    private static String of(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
