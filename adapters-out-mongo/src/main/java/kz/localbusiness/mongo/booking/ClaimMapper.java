package kz.localbusiness.mongo.booking;

import static kz.localbusiness.mongo.booking.Fields.appointment;
import static kz.localbusiness.mongo.booking.Fields.atIfAny;
import static kz.localbusiness.mongo.booking.Fields.date;
import static kz.localbusiness.mongo.booking.Fields.partIfAny;
import static kz.localbusiness.mongo.booking.Fields.slot;
import static kz.localbusiness.mongo.booking.Fields.text;
import static kz.localbusiness.mongo.booking.Fields.uuid;
import static kz.localbusiness.mongo.booking.Fields.with;

import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.booking.Seat;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/// The home is stored only where it is another agenda than the one that is claimed.
record ClaimMapper(AgendaKey here) {

    Document toDocument(Claim claim) {
        var document =
                new Document("appointment", text(claim.appointment()))
                        .append("offering", claim.offering().value().toString())
                        .append("start", date(claim.time().start()))
                        .append("end", date(claim.time().end()));
        with(document, "home", claim.home().equals(here) ? null : AgendaNames.name(claim.home()));
        with(document, "seat", seat(claim.seat()));
        return with(document, "until", claim.until() == null ? null : date(claim.until()));
    }

    Claim toDomain(Document claim) {
        return new Claim(
                appointment(claim, "appointment"),
                home(claim),
                new OfferingId(uuid(claim, "offering")),
                slot(claim),
                seat(partIfAny(claim, "seat")),
                atIfAny(claim, "until"));
    }

    private AgendaKey home(Document claim) {
        return claim.get("home") instanceof String home ? AgendaNames.key(home) : here;
    }

    private static @Nullable Document seat(@Nullable Seat seat) {
        return seat == null
                ? null
                : slot(seat.slot()).append("staff", seat.staff().value().toString());
    }

    private static @Nullable Seat seat(@Nullable Document seat) {
        return seat == null ? null : new Seat(new StaffId(uuid(seat, "staff")), slot(seat));
    }
}
