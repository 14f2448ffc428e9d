package kz.localbusiness.application.booking;

import java.util.function.Consumer;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.shared.BusinessId;

/// Tells an open screen of the business what happens, as it happens.
@FunctionalInterface
public interface WatchBookings {

    /// @param watcher called on a thread of ours; must be quick
    /// @return ends the watch; running it twice is harmless
    Runnable watch(Query query, Consumer<BookingEvent> watcher);

    record Query(BusinessId business) implements ForBusiness {}
}
