package kz.localbusiness.web.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.text.Wording;

/// What the client has chosen so far to book.
///
/// @param staff empty for anyone
record Wish(Offering offering, Optional<StaffId> staff, Instant start) {

    String summary(Wording wording, ZoneId zone) {
        return "%s · %s"
                .formatted(offering.nameIn(wording.language()), wording.dateTime(start, zone));
    }

    BookAppointment.Command command(IdempotencyKey key, ClientDetails client) {
        return BookAppointment.Command.of(
                offering.business(), key, offering.id(), staff.orElse(null), start, client);
    }
}
