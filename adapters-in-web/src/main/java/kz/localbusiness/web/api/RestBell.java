package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.notice.ShowBell;
import org.jspecify.annotations.Nullable;

/// What stands under the caller's bell, the latest first.
///
/// @param unread at most 99
@Schema(name = "Bell")
record RestBell(@Schema(example = "2") int unread, List<News> news) {

    static RestBell of(int unread, ShowBell.Bell bell) {
        var news = bell.lines().stream().map(line -> News.of(line, bell.zone())).toList();
        return new RestBell(unread, news);
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

    /// @param until when the latest came that was seen: what came meanwhile stays unread
    @Schema(name = "BellRead")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Read(@Schema(format = "date-time") @Nullable String until) implements RestBody {}
}
