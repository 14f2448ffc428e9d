package kz.localbusiness.notify.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kz.localbusiness.notify.http.Respite;
import org.jspecify.annotations.Nullable;

/// How much the messenger takes of this node: some 30 messages a second in all, one a second in
/// each chat, and nothing while it wants to be left alone.
final class Throttle {

    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration UNUSED = Duration.ofMinutes(1);

    private final Cache<Long, Bucket> chats =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(UNUSED).build();
    private final Clock clock;
    private final Bucket all;
    private final Respite respite;

    Throttle(int perSecond, Clock clock) {
        this.clock = clock;
        this.respite = new Respite(clock);
        this.all = bucket(perSecond);
    }

    /// Takes one, or says how long to wait.
    Optional<Duration> take(long chat) {
        return respite.left().or(() -> takeOfBoth(chat));
    }

    /// A chat that has to wait for the others may write as soon as they let it.
    private Optional<Duration> takeOfBoth(long chat) {
        var own = chats.get(chat, _ -> bucket(1));
        return takeOf(own).or(() -> takeOf(all).map(later -> givenBack(own, later)));
    }

    private static Optional<Duration> takeOf(Bucket bucket) {
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        return taken.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }

    private static Duration givenBack(Bucket own, Duration later) {
        own.addTokens(1);
        return later;
    }

    /// @param pause null when it does not say for how long
    void rest(@Nullable Duration pause) {
        respite.begin(pause == null ? SECOND : pause);
    }

    private Bucket bucket(int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, SECOND))
                .withCustomTimePrecision(meter(clock))
                .build();
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
