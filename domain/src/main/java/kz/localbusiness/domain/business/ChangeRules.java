package kz.localbusiness.domain.business;

import java.time.Duration;

/// Until when a client may change what was booked.
///
/// @param cancelCutoff before the start; zero means until the visit begins
/// @param moveCutoff before the start; zero means until the visit begins
/// @param maxMoves how often a client may move one visit
public record ChangeRules(Duration cancelCutoff, Duration moveCutoff, int maxMoves) {

    public static final int MOST_MOVES = 20;
    private static final Duration LONGEST_CUTOFF = Duration.ofDays(30);

    public static final ChangeRules STANDARD = new ChangeRules(Duration.ZERO, Duration.ZERO, 5);

    public ChangeRules {
        if (!isCutoff(cancelCutoff) || !isCutoff(moveCutoff)) {
            throw new IllegalArgumentException("a cut-off is at most 30 days");
        }
        if (maxMoves < 0 || maxMoves > MOST_MOVES) {
            throw new IllegalArgumentException("a client moves a visit at most 20 times");
        }
    }

    public static boolean isCutoff(Duration cutoff) {
        return !cutoff.isNegative() && cutoff.compareTo(LONGEST_CUTOFF) <= 0;
    }

    ChangeRules strictest(ChangeRules other) {
        return new ChangeRules(
                longer(cancelCutoff, other.cancelCutoff),
                longer(moveCutoff, other.moveCutoff),
                Math.min(maxMoves, other.maxMoves));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
