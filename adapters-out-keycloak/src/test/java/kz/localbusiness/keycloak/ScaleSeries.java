package kz.localbusiness.keycloak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How long one kind of call took: by the clock, and of the server's own work.
final class ScaleSeries {

    static final String HEAD = "%9s %9s %9s";

    private final List<Duration> clock = new ArrayList<>();
    private Duration worked = Duration.ZERO;

    void add(Duration took, Duration work) {
        clock.add(took);
        worked = worked.plus(work);
    }

    /// Median, 95th percentile and the server's average work, in milliseconds.
    @Override
    public String toString() {
        return HEAD.formatted(
                millis(0.5), millis(0.95), worked.dividedBy(Math.max(1, clock.size())).toMillis());
    }

    private long millis(double share) {
        if (clock.isEmpty()) {
            return 0;
        }
        var sorted = clock.stream().sorted().toList();
        var rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.clamp(rank - 1L, 0, sorted.size() - 1)).toMillis();
    }
}
