package kz.localbusiness.web.layout;

import com.vaadin.flow.component.UI;
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
    private final AnnouncementBoard board;

    public BellRinger(
            ShowUnread unread,
            ShowBell bell,
            ReadBell read,
            WatchBookings bookings,
            AnnouncementBoard board) {
        this.unread = unread;
        this.bell = bell;
        this.read = read;
        this.bookings = bookings;
        this.board = board;
    }

    /// At most [ShowBell#MOST_UNREAD].
    int unread(BusinessId business) {
        return unread.show(new ShowUnread.Query(business));
    }

    /// @return ends it
    Runnable keepRinging(BusinessId business, UI ui, IntConsumer counted) {
        var query = new WatchBookings.Query(business);
        var endBookings =
                bookings.watch(
                        query, ui.accessLater(_ -> counted.accept(unread(business)), () -> {}));
        var endAnnouncements =
                board.watch(ui.accessLater(() -> counted.accept(unread(business)), () -> {}));
        return () -> {
            endBookings.run();
            endAnnouncements.run();
        };
    }

    ShowBell.Bell bell(BusinessId business) {
        return bell.show(new ShowBell.Query(business));
    }

    /// What came since it was shown stays unread.
    void read(BusinessId business, ShowBell.Bell shown) {
        read.read(new ReadBell.Command(business, shown.mark()));
    }
}
