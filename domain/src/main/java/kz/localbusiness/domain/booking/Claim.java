package kz.localbusiness.domain.booking;

import java.time.Instant;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/// A stretch of an agenda that an appointment has spoken for. The appointment itself lives in its
/// home agenda; what it says there decides about a claim whose term has lapsed.
///
/// @param time with the buffers around the visit
/// @param seat null for a visit of one client
/// @param until null once it is firm
public record Claim(
        AppointmentId appointment,
        AgendaKey home,
        OfferingId offering,
        TimeSlot time,
        @Nullable Seat seat,
        @Nullable Instant until) {

    public boolean stands(Instant now) {
        return until == null || now.isBefore(until);
    }

    public boolean hasLapsed(Instant now) {
        return !stands(now);
    }

    Claim firm() {
        return until(null);
    }

    Claim until(@Nullable Instant term) {
        return new Claim(appointment, home, offering, time, seat, term);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(time.end());
    }
}
