package kz.localbusiness.domain.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// What the operator tells everybody who works with the platform, for a while.
///
/// @param until exclusive
public record Announcement(UUID id, Wordings text, Severity severity, Instant from, Instant until) {

    /// So many are planned, current or kept to look back on.
    public static final int MOST = 50;

    public static final Duration LONGEST = Duration.ofDays(92);

    public Announcement {
        if (!isSpan(from, until)) {
            throw new IllegalArgumentException(
                    "an announcement ends after it begins, within %s".formatted(LONGEST));
        }
    }

    public static boolean isSpan(Instant from, Instant until) {
        return from.isBefore(until) && !until.isAfter(from.plus(LONGEST));
    }

    public boolean isCurrent(Instant now) {
        return !now.isBefore(from) && !isOver(now);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
