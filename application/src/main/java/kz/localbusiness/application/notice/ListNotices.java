package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticePlace;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.Colleague;
import org.jspecify.annotations.Nullable;

/// What was sent to clients and to the team, by which ways, and what became of it; the latest
/// first.
@FunctionalInterface
public interface ListNotices {

    Page list(Query query);

    /// @param before only what came earlier; null begins with the latest
    record Query(BusinessId business, @Nullable NoticePlace before) implements ForBusiness {}

    /// @param more whether there are earlier ones
    record Page(List<Line> lines, boolean more) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    /// @param visit as it is now; null when it is not there any more
    /// @param member of the team for whom it was; null for the client's, and once they have left
    record Line(Notice notice, @Nullable Appointment visit, @Nullable Colleague member) {}
}
