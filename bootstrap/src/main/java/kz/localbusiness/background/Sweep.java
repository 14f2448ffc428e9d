package kz.localbusiness.background;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Handles what is due, one by one; what fails is logged and stays due.
final class Sweep {

    static final int MOST_AT_ONCE = 200;
    private static final int MOST_BESIDE = 20;

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    private Sweep() {}

    static <T> Tally through(List<T> due, Consumer<T> handler) {
        var tally = Tally.NOTHING;
        for (var item : due) {
            tally = one(item, handler, tally);
        }
        return tally;
    }

    /// The same for what mostly waits for somebody else.
    static <T> Tally beside(List<T> due, Consumer<T> handler) {
        if (due.isEmpty()) {
            return Tally.NOTHING;
        }
        var names = Thread.ofVirtual().name("sweep-", 0).factory();
        try (var threads = Executors.newFixedThreadPool(MOST_BESIDE, names)) {
            return due.stream()
                    .map(item ->
                            CompletableFuture.supplyAsync(
                                    () -> PlatformWork.call(() -> one(item, handler)), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .reduce(Tally.NOTHING, Tally::and);
        }
    }

    static <T> Tally one(T item, Consumer<T> handler) {
        return one(item, handler, Tally.NOTHING);
    }

    static <T> Tally one(T item, Consumer<T> handler, Tally before) {
        try {
            handler.accept(item);
            return before.withDone();
        } catch (RuntimeException e) {
            log.warn("{} failed and stays due", item, e);
            return before.withFailed(Problems.of(e));
        }
    }
}
