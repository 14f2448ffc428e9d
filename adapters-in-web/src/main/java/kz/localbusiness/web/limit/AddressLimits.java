package kz.localbusiness.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What is left to each address on this instance. Of a flood of addresses only the latest are
/// remembered.
@Component
public final class AddressLimits {

    private static final int MOST_REMEMBERED = 50_000;
    private static final Duration UNUSED = Duration.ofHours(2);

    private final Cache<Key, Bucket> stocks =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(UNUSED).build();
    private final TimeMeter time;
    private final int times;

    private record Key(Act act, String network) {}

    /// @param times how many times the usual limits, for a day of rush or a test under load
    AddressLimits(Clock clock, @Value("${lbp.limits.times:1}") int times) {
        this.time = meter(clock);
        this.times = times;
    }

    /// How long nothing more of that is taken from there; empty when it may come.
    Optional<Duration> pause(Act act, @Nullable String remote) {
        var ability = stock(act, remote).estimateAbilityToConsume(1);
        return ability.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(ability.getNanosToWaitForRefill()));
    }

    void count(Act act, @Nullable String remote) {
        stock(act, remote).consumeIgnoringRateLimits(1);
    }

    /// From 0, at rest, to 1, at the limit.
    double pressure(Act act, @Nullable String remote) {
        var left = stock(act, remote).getAvailableTokens();
        return Math.clamp(1 - (double) left / most(act), 0, 1);
    }

    private Bucket stock(Act act, @Nullable String remote) {
        return stocks.get(new Key(act, NetworkAddress.of(remote)), key -> full(key.act()));
    }

    private Bucket full(Act act) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(most(act))
                                .refillGreedy((long) act.refill * times, act.within))
                .withCustomTimePrecision(time)
                .build();
    }

    private long most(Act act) {
        return (long) act.stock * times;
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Duration.ofMillis(clock.millis()).toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
