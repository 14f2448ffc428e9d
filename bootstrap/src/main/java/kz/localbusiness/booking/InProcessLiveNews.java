package kz.localbusiness.booking;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kz.localbusiness.application.booking.out.LiveNews;
import kz.localbusiness.background.PlatformWork;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reaches the screens that are open on this node; the cost of an event is its own business's open
/// screens, however many businesses there are.
@Component
class InProcessLiveNews implements LiveNews {

    private static final Logger log = LoggerFactory.getLogger(InProcessLiveNews.class);

    private final Map<BusinessId, Set<Watch>> watches = new ConcurrentHashMap<>();

    @Override
    public void publish(BusinessId business, BookingEvent event) {
        watches.getOrDefault(business, Set.of()).forEach(watch -> tell(watch, event));
    }

    @Override
    public Runnable watch(BusinessId business, Consumer<BookingEvent> watcher) {
        var watch = new Watch(watcher);
        watches.compute(business, (_, open) -> with(open, watch));
        return () -> watches.computeIfPresent(business, (_, open) -> without(open, watch));
    }

    private static Set<Watch> with(@Nullable Set<Watch> open, Watch one) {
        var all = open == null ? ConcurrentHashMap.<Watch>newKeySet() : open;
        all.add(one);
        return all;
    }

    private static @Nullable Set<Watch> without(Set<Watch> open, Watch one) {
        open.remove(one);
        return open.isEmpty() ? null : open;
    }

    /// Each screen hears in the right of whoever looks at it. One that is broken must not keep the
    /// others from hearing.
    private static void tell(Watch watch, BookingEvent event) {
        try {
            PlatformWork.leave(() -> watch.watcher.accept(event));
        } catch (RuntimeException e) {
            log.warn("an open screen could not be told of {}", event.id(), e);
        }
    }

    /// Compared by identity: two screens may share one watcher.
    private static final class Watch {

        private final Consumer<BookingEvent> watcher;

        private Watch(Consumer<BookingEvent> watcher) {
            this.watcher = watcher;
        }
    }
}
