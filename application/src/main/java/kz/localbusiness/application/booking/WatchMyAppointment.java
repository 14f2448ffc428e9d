package kz.localbusiness.application.booking;

import java.util.function.Consumer;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.BusinessId;

/// Tells the client who holds the manage link what happens to that appointment, as it happens.
@FunctionalInterface
public interface WatchMyAppointment {

    /// @param watcher called on a thread of ours; must be quick
    /// @return ends the watch; running it twice is harmless
    Runnable watch(Query query, Consumer<BookingEvent> watcher);

    record Query(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
