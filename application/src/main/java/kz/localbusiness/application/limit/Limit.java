package kz.localbusiness.application.limit;

import java.time.Duration;

/// So many within so long.
public record Limit(int most, Duration within) {

    public Limit {
        if (most < 1 || !within.isPositive()) {
            throw new IllegalArgumentException("a limit lets something happen: " + most);
        }
    }

    public static Limit perDay(int most) {
        return new Limit(most, Duration.ofDays(1));
    }
}
