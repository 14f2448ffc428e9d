package kz.localbusiness.domain.notice;

import java.time.Duration;
import java.time.Instant;

/// How a provider has answered of late. One that is away is left alone, each time for longer, until
/// it takes a message again.
///
/// @param failures one after the other
/// @param restsUntil until when it is left alone
public record Provider(int failures, Instant restsUntil) {

    public static final Provider UP = new Provider(0, Instant.EPOCH);

    private static final int PATIENCE = 5;
    private static final Duration FIRST_REST = Duration.ofSeconds(15);
    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    public boolean rests(Instant now) {
        return now.isBefore(restsUntil);
    }

    /// Whether it is not known to take anything, so that one message is enough to find out.
    public boolean isAway() {
        return failures >= PATIENCE;
    }

    /// Who says when to come back is not away, nor is who minds only this message.
    public Provider after(HandOver answer, Instant now) {
        return switch (answer) {
            case HandOver.Accepted _ -> UP;
            case HandOver.Refused(var why) -> why.isOfProvider() ? failed(now) : UP;
            case HandOver.NotNow(var pause) -> pause == null ? failed(now) : this;
            case HandOver.Unclear _ -> failed(now);
        };
    }

    /// What was under way when it was found away tells nothing new.
    private Provider failed(Instant now) {
        if (rests(now)) {
            return this;
        }
        int known = failures + 1;
        return new Provider(known, known < PATIENCE ? restsUntil : now.plus(rest(known)));
    }

    private static Duration rest(int failures) {
        var doubled = FIRST_REST.multipliedBy(1L << Math.min(failures - PATIENCE, 8));
        return doubled.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : doubled;
    }
}
