package kz.localbusiness.domain.payment;

import java.time.Duration;
import java.time.Instant;

/// A code that a client scans to show who gets money back.
///
/// @param id the bank's number of it
/// @param content to draw, unchanged
public record RefundCode(long id, String content, Instant expiresAt, Duration pollEvery) {

    public enum State {
        CREATED,
        /// The bank knows who scanned it.
        SCANNED,
        FAILED,
        UNKNOWN
    }
}
