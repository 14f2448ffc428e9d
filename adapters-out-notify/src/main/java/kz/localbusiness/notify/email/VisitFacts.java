package kz.localbusiness.notify.email;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.notify.text.OneLine;

/// What every letter about a visit says in the same way. Unknown things are empty.
record VisitFacts(Appointment visit, ZoneId zone, EmailTexts texts) {

    String service() {
        return visit.offering().name();
    }

    String start() {
        return moment(visit.slot().start());
    }

    String duration() {
        return EmailFormats.duration(visit.offering().duration(), texts);
    }

    String price() {
        return EmailFormats.price(visit.price(), texts.locale());
    }

    /// Only the business's: what somebody without an account typed is not ours to deliver.
    String reason() {
        return visit.state() instanceof Cancelled how && how.by() == Actor.BUSINESS
                ? how.reason()
                : "";
    }

    String moment(Instant at) {
        return EmailFormats.moment(at, zone, texts.locale());
    }

    /// Empty when there is nothing to say.
    Optional<Line> line(String key, String value) {
        var shown = OneLine.of(value);
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(texts.say("label." + key), shown));
    }
}
