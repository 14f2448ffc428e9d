package kz.localbusiness.application.booking.out;

import java.util.function.Consumer;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.shared.BusinessId;

/// Passes news of a business to the screens that are open right now; misses nothing, keeps nothing.
public interface LiveNews {

    void publish(BusinessId business, BookingEvent event);

    /// @return ends the watch; running it twice is harmless
    Runnable watch(BusinessId business, Consumer<BookingEvent> watcher);
}
