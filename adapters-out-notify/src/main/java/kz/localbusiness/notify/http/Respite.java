package kz.localbusiness.notify.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// As long as a service wants to be left alone, whoever its messages are for.
public final class Respite {

    private final Clock clock;
    private volatile Instant until = Instant.EPOCH;

    public Respite(Clock clock) {
        this.clock = clock;
    }

    public void begin(Duration pause) {
        until = clock.instant().plus(pause);
    }

    /// What is left of it; empty while the service is written to.
    public Optional<Duration> left() {
        return Optional.of(Duration.between(clock.instant(), until)).filter(Duration::isPositive);
    }
}
