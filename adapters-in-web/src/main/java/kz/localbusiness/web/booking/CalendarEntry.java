package kz.localbusiness.web.booking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.business.Business;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/// A visit for the client's own calendar. Its UID is the same whenever it is taken, so that a later
/// one takes the place of an earlier one.
///
/// @param manage where the client looks after the visit
record CalendarEntry(Business business, Appointment visit, URI manage) {

    /// Letters before a line goes on: lines of Cyrillic stay under 75 octets.
    private static final int FOLD = 24;

    private static final DateTimeFormatter GOOGLE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String title() {
        return "%s · %s".formatted(visit.offering().name(), business.profile().name());
    }

    /// RFC 5545, in UTC.
    byte[] file(Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(visit.id().value() + "@" + manage.getHost()));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(visit.slot().start()));
        event.add(new DtEnd<>(visit.slot().end()));
        event.add(new Summary(title()));
        event.add(new Location(business.profile().address()));
        event.add(new Description(manage.toString()));
        event.add(new Url(manage));
        var calendar =
                new Calendar()
                        .withProdId("-//Local Business Platform//Visits//EN")
                        .withDefaults()
                        .withComponent(event)
                        .getFluentTarget();
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true, FOLD).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Where Google's calendar offers to take the visit over.
    String google() {
        var slot = visit.slot();
        return "https://calendar.google.com/calendar/render?action=TEMPLATE&text=%s&dates=%s/%s&ctz=%s&location=%s&details=%s"
                .formatted(
                        encoded(title()),
                        GOOGLE.format(slot.start()),
                        GOOGLE.format(slot.end()),
                        encoded(business.zone().getId()),
                        encoded(business.profile().address()),
                        encoded(manage.toString()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
