package kz.localbusiness.application.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// What stands under the bell of the caller.
@FunctionalInterface
public interface ShowBell {

    /// Beyond that it is many.
    int MOST_UNREAD = 99;

    Bell show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param lines the latest first
    record Bell(ZoneId zone, List<Line> lines) {

        public Bell {
            lines = List.copyOf(lines);
        }
    }

    /// @param visit as it is now; null when it is not there any more
    /// @param isNew whether the caller has not read it
    record Line(TeamNews news, @Nullable Appointment visit, boolean isNew) {

        public Instant at() {
            return news.at();
        }
    }
}
