package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.at;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.text;

import java.time.Instant;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.booking.AppointmentState.Ahead;
import kz.localbusiness.domain.booking.AppointmentState.Arrived;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.NoShow;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.AppointmentState.Rescheduled;
import org.bson.Document;

/// An unknown state in the store is a broken world, not something to guess at.
final class StateMapper {

    private StateMapper() {}

    static Document toDocument(AppointmentState state) {
        return switch (state) {
            case Requested _ -> new Document("name", "REQUESTED");
            case Confirmed(var at) -> since("CONFIRMED", at);
            case Rescheduled(var at) -> since("RESCHEDULED", at);
            case Arrived(var at) -> since("ARRIVED", at);
            case Completed(var at) -> since("COMPLETED", at);
            case NoShow(var at) -> since("NO_SHOW", at);
            case Cancelled(var at, var by, var reason, var before) ->
                    since("CANCELLED", at)
                            .append("by", by.name())
                            .append("reason", reason)
                            .append("before", toDocument(before));
        };
    }

    static AppointmentState toDomain(Document state) {
        var name = text(state, "name");
        return switch (name) {
            case "REQUESTED" -> new Requested();
            case "CONFIRMED" -> new Confirmed(at(state, "at"));
            case "RESCHEDULED" -> new Rescheduled(at(state, "at"));
            case "ARRIVED" -> new Arrived(at(state, "at"));
            case "COMPLETED" -> new Completed(at(state, "at"));
            case "NO_SHOW" -> new NoShow(at(state, "at"));
            case "CANCELLED" ->
                    new Cancelled(
                            at(state, "at"),
                            Actor.valueOf(text(state, "by")),
                            text(state, "reason"),
                            before(state));
            default -> throw new IllegalStateException("unknown state " + name);
        };
    }

    /// What was cancelled before this was kept was agreed upon.
    private static Ahead before(Document cancelled) {
        var before = cancelled.get("before", Document.class);
        return before != null && toDomain(before) instanceof Ahead ahead
                ? ahead
                : new Confirmed(at(cancelled, "at"));
    }

    private static Document since(String name, Instant at) {
        return new Document("name", name).append("at", date(at));
    }
}
