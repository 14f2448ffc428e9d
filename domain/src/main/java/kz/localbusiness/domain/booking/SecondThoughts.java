package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;

/// While they last, the business can take back what it did, and the client is not told of it.
public final class SecondThoughts {

    public static final Duration GRACE = Duration.ofSeconds(15);

    private SecondThoughts() {}

    public static boolean last(Instant done, Instant now) {
        return now.isBefore(done.plus(GRACE));
    }
}
