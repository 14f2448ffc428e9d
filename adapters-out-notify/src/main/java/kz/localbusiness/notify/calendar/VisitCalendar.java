package kz.localbusiness.notify.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import kz.localbusiness.domain.booking.CalendarEntry;
import kz.localbusiness.notify.text.OneLine;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/// A calendar with one visit and nothing else. Its times are in UTC, so that no description of a
/// time zone has to come along.
final class VisitCalendar {

    private static final String PRODUCT = "-//Local Business Platform//Visits//EN";

    private VisitCalendar() {}

    /// @param now when it is written
    static VEvent event(CalendarEntry entry, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(entry.id().value().toString()));
        event.add(new Sequence(entry.revision()));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(entry.slot().start()));
        event.add(new DtEnd<>(entry.slot().end()));
        event.add(status(entry.status()));
        event.add(new Summary(OneLine.of(entry.title())));
        event.add(new Location(OneLine.of(entry.place())));
        event.add(new Description(entry.page().toString()));
        event.add(new Url(entry.page()));
        return event;
    }

    private static Status status(CalendarEntry.Status status) {
        return switch (status) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /// @param more what is said of the calendar besides, e.g. what shall be done with it
    static byte[] written(VEvent event, Property... more) {
        var calendar = new Calendar().withProdId(PRODUCT).withDefaults();
        for (var one : more) {
            calendar = calendar.withProperty(one);
        }
        var text = calendar.withComponent(event).getFluentTarget().toString();
        return Folding.of(text).getBytes(StandardCharsets.UTF_8);
    }
}
