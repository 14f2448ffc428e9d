package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Chance that can be repeated: the same seed makes the same choices.
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /// Both inclusive.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    @SafeVarargs
    final <T> T oneOf(T... these) {
        return these[random.nextInt(these.length)];
    }

    <T> T oneOf(List<T> these) {
        return these.get(random.nextInt(these.size()));
    }

    /// May be none.
    <T> List<T> someOf(List<T> these) {
        return these.stream().filter(_ -> random.nextBoolean()).toList();
    }

    Duration minutes(int... these) {
        return Duration.ofMinutes(these[random.nextInt(these.length)]);
    }

    UUID name() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
