package kz.localbusiness.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// How long things took, shortest first.
final class Latencies {

    private final long[] nanos;

    Latencies(Collection<Duration> measured) {
        if (measured.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        nanos = measured.stream().mapToLong(Duration::toNanos).toArray();
        Arrays.sort(nanos);
    }

    int count() {
        return nanos.length;
    }

    /// The time within which that share of all was done.
    Duration within(double share) {
        var rank = (int) Math.ceil(share * nanos.length);
        return Duration.ofNanos(nanos[Math.clamp(rank - 1L, 0, nanos.length - 1)]);
    }

    @Override
    public String toString() {
        return "%6d %9s %9s %9s %9s"
                .formatted(
                        count(),
                        millis(within(0.50)),
                        millis(within(0.95)),
                        millis(within(0.99)),
                        millis(within(1)));
    }

    /// Median and worst.
    static <T> String told(List<T> measured, ToLongFunction<T> what) {
        var sorted = measured.stream().mapToLong(what).sorted().toArray();
        return "%8d %8d".formatted(sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    private static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toNanos() / 1e6);
    }
}
