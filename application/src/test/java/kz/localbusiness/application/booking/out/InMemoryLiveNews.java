package kz.localbusiness.application.booking.out;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.shared.BusinessId;

/// Tells the watchers at once, on the thread that publishes.
public final class InMemoryLiveNews implements LiveNews {

    private final List<Watch> watches = new CopyOnWriteArrayList<>();

    private record Watch(Object ticket, BusinessId business, Consumer<BookingEvent> watcher) {}

    @Override
    public void publish(BusinessId business, BookingEvent event) {
        watches.stream()
                .filter(watch -> watch.business().equals(business))
                .forEach(watch -> watch.watcher().accept(event));
    }

    @Override
    public Runnable watch(BusinessId business, Consumer<BookingEvent> watcher) {
        var watch = new Watch(new Object(), business, watcher);
        watches.add(watch);
        return () -> watches.remove(watch);
    }

    public int watchers() {
        return watches.size();
    }
}
