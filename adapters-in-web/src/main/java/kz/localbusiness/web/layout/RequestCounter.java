package kz.localbusiness.web.layout;

import com.vaadin.flow.component.UI;
import java.util.function.IntConsumer;
import kz.localbusiness.application.booking.ShowRequests;
import kz.localbusiness.application.booking.WatchBookings;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// How many requests wait for an answer, kept up to date on every open page.
@Component
public final class RequestCounter {

    private final ShowRequests requests;
    private final WatchBookings bookings;

    public RequestCounter(ShowRequests requests, WatchBookings bookings) {
        this.requests = requests;
        this.bookings = bookings;
    }

    /// At most [ShowRequests#MOST].
    int count(BusinessId business) {
        return requests.show(new ShowRequests.Query(business)).waiting().size();
    }

    /// @return ends it
    Runnable keepCounting(BusinessId business, UI ui, IntConsumer counted) {
        var query = new WatchBookings.Query(business);
        return bookings.watch(
                query, ui.accessLater(_ -> counted.accept(count(business)), () -> {}));
    }
}
