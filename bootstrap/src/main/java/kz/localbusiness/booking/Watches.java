package kz.localbusiness.booking;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kz.localbusiness.background.PlatformWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who of this node's open screens wants to hear of what; the cost of telling is those alone.
///
/// @param <K> what is watched
/// @param <E> what is told
public final class Watches<K, E> {

    private static final Logger log = LoggerFactory.getLogger(Watches.class);

    private final Map<K, Set<Watch<E>>> watches = new ConcurrentHashMap<>();

    public void tell(K watched, E event) {
        watches.getOrDefault(watched, Set.of()).forEach(watch -> tell(watch, event));
    }

    /// @return ends the watch; running it twice is harmless
    public Runnable watch(K watched, Consumer<E> watcher) {
        var watch = new Watch<>(watcher);
        watches.compute(watched, (_, open) -> with(open, watch));
        return () -> watches.computeIfPresent(watched, (_, open) -> without(open, watch));
    }

    private Set<Watch<E>> with(@Nullable Set<Watch<E>> open, Watch<E> one) {
        var all = open == null ? ConcurrentHashMap.<Watch<E>>newKeySet() : open;
        all.add(one);
        return all;
    }

    private @Nullable Set<Watch<E>> without(Set<Watch<E>> open, Watch<E> one) {
        open.remove(one);
        return open.isEmpty() ? null : open;
    }

    /// Each screen hears in the right of whoever looks at it. One that is broken must not keep the
    /// others from hearing.
    private void tell(Watch<E> watch, E event) {
        try {
            PlatformWork.leave(() -> watch.watcher.accept(event));
        } catch (RuntimeException e) {
            log.warn("an open screen could not be told of {}", event, e);
        }
    }

    /// Compared by identity: two screens may share one watcher.
    private static final class Watch<E> {

        private final Consumer<E> watcher;

        private Watch(Consumer<E> watcher) {
            this.watcher = watcher;
        }
    }
}
