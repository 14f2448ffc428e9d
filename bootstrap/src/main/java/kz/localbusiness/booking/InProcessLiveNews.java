package kz.localbusiness.booking;

import java.util.function.Consumer;
import kz.localbusiness.application.booking.out.LiveNews;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// Reaches the screens that are open on this node; the cost of an event is its own business's open
/// screens, however many businesses there are.
@Component
class InProcessLiveNews implements LiveNews {

    private final Watches<BusinessId, BookingEvent> watches = new Watches<>();

    @Override
    public void publish(BusinessId business, BookingEvent event) {
        watches.tell(business, event);
    }

    @Override
    public Runnable watch(BusinessId business, Consumer<BookingEvent> watcher) {
        return watches.watch(business, watcher);
    }
}
