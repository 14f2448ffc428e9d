package kz.localbusiness.domain.business;

import java.time.Instant;
import kz.localbusiness.domain.shared.Texts;

/// Why the platform's operator has taken a business off the air, and since when. What its owner has
/// reached stays beside it, so that resuming restores it.
public record Suspension(String reason, Instant since) {

    public static final int MAX_REASON = 300;

    public Suspension {
        reason = Texts.required("reason", reason, MAX_REASON);
    }
}
