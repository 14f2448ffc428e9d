package kz.localbusiness.domain.booking;

import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/// Runs a check for many seeds, and names the first with which it fails. More of them, or others:
/// `-Dtrials.cases=1000000` runs as many, `-Dtrials.base=1` begins elsewhere.
final class Trials {

    private static final long BASE = Long.getLong("trials.base", 20_260_302L);

    private Trials() {}

    static void run(long usual, LongConsumer check) {
        LongStream.range(BASE, BASE + Long.getLong("trials.cases", usual))
                .parallel()
                .mapToObj(seed -> failure(seed, check))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(Trials::fail);
    }

    private static void fail(AssertionError failed) {
        throw failed;
    }

    private static Optional<AssertionError> failure(long seed, LongConsumer check) {
        try {
            check.accept(seed);
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            var found = "seed %d: %s".formatted(seed, e.getMessage());
            return Optional.of(new AssertionError(found, e));
        }
    }
}
