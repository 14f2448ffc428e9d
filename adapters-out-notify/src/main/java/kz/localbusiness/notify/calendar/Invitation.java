package kz.localbusiness.notify.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import kz.localbusiness.domain.booking.CalendarEntry;
import kz.localbusiness.domain.shared.EmailAddress;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.springframework.web.util.UriUtils;

/// What a calendar makes an event of, moves it by or takes it away by.
public final class Invitation {

    /// What parameters have no form for, or not one that all programs read.
    private static final Pattern UNFIT = Pattern.compile("[\"^]");

    private final Method method;
    private final byte[] file;

    private Invitation(Method method, byte[] file) {
        this.method = method;
        this.file = file;
    }

    /// Nobody waits for an answer, and nobody is named but the host: whose the guest's address is
    /// we do not know.
    ///
    /// @param host from whom the letter comes, or mail programs distrust it
    /// @param name of the host, on one line
    public static Invitation of(
            CalendarEntry entry, EmailAddress guest, EmailAddress host, String name, Instant now) {
        var method = method(entry);
        var event = VisitCalendar.event(entry, now);
        event.add(organizer(host, name));
        event.add(attendee(guest));
        return new Invitation(method, VisitCalendar.written(event, method));
    }

    private static Method method(CalendarEntry entry) {
        return switch (entry.status()) {
            case TENTATIVE, CONFIRMED -> ImmutableMethod.REQUEST;
            case CANCELLED -> ImmutableMethod.CANCEL;
        };
    }

    private static Organizer organizer(EmailAddress host, String name) {
        var organizer = new Organizer(mailto(host));
        organizer.add(new Cn(UNFIT.matcher(name).replaceAll("'")));
        return organizer;
    }

    private static Attendee attendee(EmailAddress guest) {
        var attendee = new Attendee(mailto(guest));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    private static URI mailto(EmailAddress address) {
        var at = address.value().indexOf('@');
        var name =
                UriUtils.encodeUserInfo(address.value().substring(0, at), StandardCharsets.UTF_8);
        return URI.create("mailto:" + name + address.value().substring(at));
    }

    /// As it must stand in the header of the letter, too.
    public String method() {
        return method.getValue();
    }

    public byte[] file() {
        return file.clone();
    }
}
