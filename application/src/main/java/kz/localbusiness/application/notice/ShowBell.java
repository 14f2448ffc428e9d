package kz.localbusiness.application.notice;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// What the caller has not read yet, and what came before.
@FunctionalInterface
public interface ShowBell {

    /// Beyond that it is many.
    int MOST_UNREAD = 99;

    Bell show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param unread up to [#MOST_UNREAD]
    /// @param lines the latest first
    record Bell(int unread, List<Line> lines) {

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
