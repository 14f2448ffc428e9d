package kz.localbusiness.domain.notice;

import java.time.Instant;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Proof that somebody wants to be written to by WhatsApp, which its maker asks for.
public record OptIn(PhoneNumber phone, Instant at, Where where) {

    public enum Where {
        /// Ticked when the visit was booked.
        WITH_BOOKING,
        /// Chosen by whoever holds the link of a visit.
        BY_LINK
    }
}
