package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.appointment;
import static kz.localbusiness.mongo.booking.Fields.at;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.text;

import kz.localbusiness.domain.booking.WaitlistState;
import kz.localbusiness.domain.booking.WaitlistState.Accepted;
import kz.localbusiness.domain.booking.WaitlistState.Ended;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.domain.booking.WaitlistState.Waiting;
import org.bson.Document;

/// An unknown state in the store is a broken world, not something to guess at.
final class WaitlistStateMapper {

    private WaitlistStateMapper() {}

    static Document toDocument(WaitlistState state) {
        return switch (state) {
            case Waiting _ -> new Document("name", "WAITING");
            case Offered(var hold, var home, var start, var until) ->
                    new Document("name", "OFFERED")
                            .append("hold", text(hold))
                            .append("home", AgendaNames.name(home))
                            .append("start", date(start))
                            .append("until", date(until));
            case Accepted(var appointment) ->
                    new Document("name", "ACCEPTED").append("appointment", text(appointment));
            case Ended _ -> new Document("name", "ENDED");
        };
    }

    static WaitlistState toDomain(Document state) {
        var name = text(state, "name");
        return switch (name) {
            case "WAITING" -> new Waiting();
            case "OFFERED" ->
                    new Offered(
                            appointment(state, "hold"),
                            AgendaNames.key(text(state, "home")),
                            at(state, "start"),
                            at(state, "until"));
            case "ACCEPTED" -> new Accepted(appointment(state, "appointment"));
            case "ENDED" -> new Ended();
            default -> throw new IllegalStateException("unknown state on the waitlist " + name);
        };
    }
}
