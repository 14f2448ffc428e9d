package kz.localbusiness.application.booking;

import java.time.Instant;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// A client books a free start.
@FunctionalInterface
public interface BookAppointment {

    Answer book(Command command);

    /// @param staff null for whoever is free and has the fewest visits that day
    record Command(
            BusinessId business,
            IdempotencyKey key,
            OfferingId offering,
            @Nullable StaffId staff,
            Instant start,
            ClientDetails client)
            implements ForBusiness {}

    /// @param manage the way back to the appointment, null when there is none
    record Answer(BookingDecision decision, @Nullable ManageToken manage) {}
}
