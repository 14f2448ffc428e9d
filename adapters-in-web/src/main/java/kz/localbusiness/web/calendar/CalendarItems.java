package kz.localbusiness.web.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.booking.ShowCalendar.PersonDays;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.booking.Segment;
import kz.localbusiness.domain.booking.Standing;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.web.calendar.CalendarPage.Person;
import kz.localbusiness.web.text.Wording;

/// Turns what is in the calendar into what the browser draws.
///
/// @param moves whether who looks may move visits
record CalendarItems(ZoneId zone, boolean moves, Phrases phrases, Wording wording) {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /// The text of a key in the language of whoever looks.
    @FunctionalInterface
    interface Phrases {
        String of(String key, Object... values);
    }

    Stream<CalendarItem> of(PersonDays days) {
        var member = Person.of(days.member());
        return Stream.of(
                        days.open().stream().map(open -> open(open, member)),
                        days.blocks().stream().map(block -> block(block, member)),
                        days.visits().stream().flatMap(visit -> visit(visit, member)))
                .flatMap(items -> items);
    }

    /// What of a visit one person renders.
    Stream<CalendarItem> visit(Appointment visit, Person member) {
        var parts = visit.segments();
        return IntStream.range(0, parts.size())
                .filter(part -> member.is(parts.get(part).staff()))
                .mapToObj(part -> part(visit, part, member));
    }

    /// Only the first part carries the whole visit along, only the end of the last is its end.
    private CalendarItem part(Appointment visit, int part, Person member) {
        var segment = visit.segments().get(part);
        var id = visit.id().value().toString();
        return new CalendarItem(
                id + ":" + part,
                id,
                "visit",
                member.id(),
                member.name(),
                local(segment.slot().start()),
                local(segment.slot().end()),
                CalendarPlace.code(Standing.of(visit.state())),
                name(visit),
                detail(visit, segment),
                label(visit, segment, member),
                moves && part == 0 && visit.state() instanceof Ahead,
                moves && part == visit.segments().size() - 1 && visit.state().isToEnd());
    }

    private String name(Appointment visit) {
        var client = visit.client();
        return client.isErased() ? phrases.of("privacy.nobody") : client.name();
    }

    private String detail(Appointment visit, Segment segment) {
        var what = segment.offering().name();
        return visit.isPromised()
                ? "%s · %s".formatted(phrases.of("agenda.will-come"), what)
                : what;
    }

    private String label(Appointment visit, Segment segment, Person member) {
        return label(
                segment.slot(),
                member,
                phrases.of("agenda." + CalendarPlace.code(Standing.of(visit.state()))));
    }

    private String label(TimeSlot time, Person member, String state) {
        return String.join(", ", List.of(wording.date(time.start(), zone), member.name(), state));
    }

    private CalendarItem block(Block block, Person member) {
        var title = phrases.of("agenda.blocked");
        return item(
                block.id().value().toString(),
                "block",
                member,
                block.time(),
                title,
                block.reason(),
                label(block.time(), member, title));
    }

    private CalendarItem open(TimeSlot time, Person member) {
        return item("", "open", member, time, "", "", "");
    }

    private CalendarItem item(
            String of,
            String kind,
            Person member,
            TimeSlot time,
            String title,
            String detail,
            String label) {
        var staff = member.id();
        var start = local(time.start());
        var id = "%s:%s:%s".formatted(kind, staff, of.isEmpty() ? start : of);
        return new CalendarItem(
                id,
                of,
                kind,
                staff,
                member.name(),
                start,
                local(time.end()),
                kind,
                title,
                detail,
                label,
                false,
                false);
    }

    private String local(Instant instant) {
        return LOCAL.format(instant.atZone(zone));
    }
}
