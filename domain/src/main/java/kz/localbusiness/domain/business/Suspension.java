package kz.localbusiness.domain.business;

import kz.localbusiness.domain.shared.Texts;

import java.time.Instant;

/// Why the platform's operator has taken a business off the air, and since when. What its owner has
/// reached stays beside it, so that resuming restores it.
public record Suspension(String reason, Instant since) {

    public static final int MAX_REASON = 300;

    public Suspension {
        reason = Texts.required("reason", reason, MAX_REASON);
    }
}
