package kz.localbusiness.domain.business;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// That an owner has asked for the end of the business. From then on clients cannot book; what
/// there is of it is deleted after a time in which any owner may take it back.
///
/// @param told how many of the messages about it its owners have got
/// @param begun whether the deletion has begun, from which there is no way back
public record Closing(Instant askedAt, int told, boolean begun) {

    public static final Duration WAITS = Duration.ofDays(30);

    /// How long before the end its owners are written to, the first time at once.
    private static final List<Duration> MESSAGES =
            List.of(WAITS, Duration.ofDays(7), Duration.ofDays(1));

    static Closing asked(Instant at) {
        return new Closing(at, 0, false);
    }

    public Instant end() {
        return askedAt.plus(WAITS);
    }

    public boolean isOver(Instant now) {
        return begun || !now.isBefore(end());
    }

    /// When somebody must see to it again.
    public Instant next() {
        return told < MESSAGES.size() ? end().minus(MESSAGES.get(told)) : end();
    }

    public boolean owesMessage(Instant now) {
        return told < MESSAGES.size() && !now.isBefore(next());
    }

    /// One message stands for all whose time has come.
    Closing told(Instant now) {
        var come = MESSAGES.stream().filter(before -> !now.isBefore(end().minus(before))).count();
        return new Closing(askedAt, (int) come, begun);
    }

    Closing deleting() {
        return new Closing(askedAt, told, true);
    }
}
