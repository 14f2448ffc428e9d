package kz.localbusiness.domain.payment;

import java.time.Duration;
import java.time.Instant;

/// A code that a client scans to show who gets money back.
///
/// @param id the bank's number of it
/// @param content to draw, unchanged
public record RefundCode(long id, String content, Instant expiresAt, Duration pollEvery) {

    /// Nobody can scan it any more, however the clocks differ.
    boolean isOver(Instant now) {
        return now.isAfter(expiresAt.plus(Charge.GRACE));
    }

    public enum State {
        CREATED,
        /// The bank knows who scanned it.
        SCANNED,
        FAILED,
        UNKNOWN
    }
}
