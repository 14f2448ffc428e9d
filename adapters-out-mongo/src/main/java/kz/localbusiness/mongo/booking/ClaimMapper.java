package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Claim;
import kz.localbusiness.domain.booking.Seat;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// A claim is one line of words, because a look at free time reads thousands of them: `start end
/// appointment offering until seat home`. Times are milliseconds since 1970, a seat is
/// `start,end,staff`, and [#NONE] stands for no term, for no seat, and for the claimed agenda
/// itself as the home.
record ClaimMapper(AgendaKey here) {

    private static final String NONE = "-";

    String toLine(Claim claim) {
        return String.join(
                " ",
                millis(claim.time().start()),
                millis(claim.time().end()),
                claim.appointment().value().toString(),
                claim.offering().value().toString(),
                claim.until() == null ? NONE : millis(claim.until()),
                claim.seat() == null ? NONE : seat(claim.seat()),
                claim.home().equals(here) ? NONE : AgendaNames.name(claim.home()));
    }

    Claim toDomain(String line) {
        var words = line.split(" ", 7);
        return new Claim(
                new AppointmentId(UUID.fromString(words[2])),
                words[6].equals(NONE) ? here : AgendaNames.key(words[6]),
                new OfferingId(UUID.fromString(words[3])),
                new TimeSlot(at(words[0]), at(words[1])),
                words[5].equals(NONE) ? null : seat(words[5]),
                words[4].equals(NONE) ? null : at(words[4]));
    }

    private static String seat(Seat seat) {
        var slot = seat.slot();
        return "%s,%s,%s".formatted(millis(slot.start()), millis(slot.end()), seat.staff().value());
    }

    private static @Nullable Seat seat(String word) {
        var parts = word.split(",", 3);
        return new Seat(
                new StaffId(UUID.fromString(parts[2])), new TimeSlot(at(parts[0]), at(parts[1])));
    }

    /// In whole milliseconds, rounded down.
    private static String millis(Instant at) {
        return Long.toString(at.toEpochMilli());
    }

    private static Instant at(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
