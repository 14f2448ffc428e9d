package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.localbusiness.application.notice.ShowBell;
import kz.localbusiness.domain.notice.BellMark;
import kz.localbusiness.domain.platform.Announcement;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// What stands under the caller's bell, the latest first.
///
/// @param unread at most 99, of both
/// @param announcements of the platform
@Schema(name = "Bell")
record RestBell(@Schema(example = "2") int unread, List<Announced> announcements, List<News> news) {

    static RestBell of(int unread, ShowBell.Bell bell) {
        var news = bell.lines().stream().map(line -> News.of(line, bell.zone())).toList();
        var announced = bell.announced().stream().map(Announced::of);
        return new RestBell(unread, announced.toList(), news);
    }

    @Schema(name = "Announced")
    record Announced(RestAnnouncement announcement, boolean isNew) {

        static Announced of(ShowBell.Announced one) {
            return new Announced(RestAnnouncement.of(one.announcement()), one.isNew());
        }
    }

    @Schema(name = "News")
    record News(
            @Schema(example = "booked") String kind,
            UUID appointment,
            OffsetDateTime at,
            boolean isNew) {

        static News of(ShowBell.Line line, ZoneId zone) {
            return new News(
                    RestNames.of(line.news().kind()),
                    line.news().visit().value(),
                    Moments.at(line.at(), zone),
                    line.isNew());
        }
    }

    /// @param until when the latest came that was seen: what came meanwhile stays unread; it may be
    ///   missing where announcements are not
    /// @param announcements that were seen; missing from programs that do not know of them, which
    ///   have seen all
    @Schema(name = "BellRead")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Read(
            @Schema(format = "date-time") @Nullable String until,
            @Nullable List<String> announcements)
            implements RestBody {

        /// @param current announcements
        /// @throws Refused when any field is missing or wrong
        BellMark mark(Set<UUID> current) {
            var checks = new FieldChecks();
            var given = announcements;
            var moment = checks.time("until", until);
            if (given == null) {
                checks.required("until", until, moment);
                checks.end();
                return new BellMark(moment.orElseThrow(), current);
            }
            var ids = seen(given, checks);
            checks.end();
            return new BellMark(moment.orElse(Instant.EPOCH), ids);
        }

        private static Set<UUID> seen(List<String> seen, FieldChecks checks) {
            if (seen.size() > Announcement.MOST) {
                checks.refuse("announcements", Rule.TOO_MANY, Announcement.MOST);
            }
            return seen.stream()
                    .limit(Announcement.MOST)
                    .flatMap(one -> checks.id("announcements", one).stream())
                    .collect(Collectors.toSet());
        }
    }
}
