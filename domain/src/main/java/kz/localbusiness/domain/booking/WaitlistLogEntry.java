package kz.localbusiness.domain.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened to somebody on the waitlist.
///
/// @param start of the time that was offered, null when none was
public record WaitlistLogEntry(Instant at, Step step, @Nullable Instant start) {

    public enum Step {
        JOINED,
        OFFERED,
        ACCEPTED,
        DECLINED,
        LAPSED,
        ENDED
    }
}
