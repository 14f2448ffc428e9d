package kz.localbusiness.application.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.notice.BellMark;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// What stands under the bell of the caller.
@FunctionalInterface
public interface ShowBell {

    /// Beyond that it is many.
    int MOST_UNREAD = 99;

    Bell show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param announced by the platform, the latest first
    /// @param lines the latest first
    record Bell(ZoneId zone, List<Announced> announced, List<Line> lines) {

        public Bell {
            announced = List.copyOf(announced);
            lines = List.copyOf(lines);
        }

        public boolean isEmpty() {
            return announced.isEmpty() && lines.isEmpty();
        }

        /// Of whoever has seen all of it.
        public BellMark mark() {
            var ids = announced.stream().map(one -> one.announcement().id());
            var until = lines.isEmpty() ? Instant.EPOCH : lines.getFirst().at();
            return new BellMark(until, ids.collect(Collectors.toSet()));
        }
    }

    /// @param isNew whether the caller has not read it
    record Announced(Announcement announcement, boolean isNew) {}

    /// @param visit as it is now; null when it is not there any more
    /// @param isNew whether the caller has not read it
    record Line(TeamNews news, @Nullable Appointment visit, boolean isNew) {

        public Instant at() {
            return news.at();
        }
    }
}
