package kz.localbusiness.domain.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is looked at, and when.
///
/// @param self not in its own way
record Surroundings(Board board, Days days, Instant now, @Nullable AppointmentId self) {

    /// Whether a claim is in the way of others at this moment.
    boolean counts(Claim claim) {
        return claim.stands(now) && !claim.appointment().equals(self);
    }
}
