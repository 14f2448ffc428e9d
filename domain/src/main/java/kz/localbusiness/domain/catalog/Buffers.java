package kz.localbusiness.domain.catalog;

import java.time.Duration;

/// Time around a visit that is needed but not sold, e.g. for cleaning.
public record Buffers(Duration before, Duration after) {

    private static final Duration LONGEST = Duration.ofHours(4);

    public static final Buffers NONE = new Buffers(Duration.ZERO, Duration.ZERO);

    public Buffers {
        if (!isPossible(before) || !isPossible(after)) {
            throw new IllegalArgumentException("a buffer is 0 to 240 whole minutes");
        }
    }

    public static boolean isPossible(Duration buffer) {
        return !buffer.isNegative()
                && buffer.compareTo(LONGEST) <= 0
                && buffer.toSeconds() % 60 == 0
                && buffer.toNanosPart() == 0;
    }
}
