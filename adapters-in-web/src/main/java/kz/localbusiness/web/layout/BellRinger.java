package kz.localbusiness.web.layout;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.function.IntConsumer;
import kz.localbusiness.application.booking.WatchBookings;
import kz.localbusiness.application.notice.ReadBell;
import kz.localbusiness.application.notice.ShowBell;
import kz.localbusiness.application.notice.ShowUnread;
import kz.localbusiness.domain.shared.BusinessId;
import org.springframework.stereotype.Component;

/// What the caller is told under their bell, kept up to date on every open page.
@Component
public final class BellRinger {

    private final ShowUnread unread;
    private final ShowBell bell;
    private final ReadBell read;
    private final WatchBookings bookings;

    public BellRinger(ShowUnread unread, ShowBell bell, ReadBell read, WatchBookings bookings) {
        this.unread = unread;
        this.bell = bell;
        this.read = read;
        this.bookings = bookings;
    }

    /// At most [ShowBell#MOST_UNREAD].
    int unread(BusinessId business) {
        return unread.show(new ShowUnread.Query(business));
    }

    /// @return ends it
    Runnable keepRinging(BusinessId business, UI ui, IntConsumer counted) {
        var query = new WatchBookings.Query(business);
        return bookings.watch(
                query, ui.accessLater(_ -> counted.accept(unread(business)), () -> {}));
    }

    ShowBell.Bell bell(BusinessId business) {
        return bell.show(new ShowBell.Query(business));
    }

    /// @param until what came later stays unread
    void read(BusinessId business, Instant until) {
        read.read(new ReadBell.Command(business, until));
    }
}
