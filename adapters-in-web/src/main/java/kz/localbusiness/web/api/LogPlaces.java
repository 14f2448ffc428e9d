package kz.localbusiness.web.api;

import java.util.Optional;
import kz.localbusiness.domain.notice.NoticeId;
import kz.localbusiness.domain.notice.NoticePlace;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// How a place in the log of messages is written: its moment, and which message of that moment.
final class LogPlaces {

    private static final char BETWEEN = '~';

    private LogPlaces() {}

    static String written(NoticePlace place) {
        return "%s%c%s".formatted(place.since(), BETWEEN, place.id().value());
    }

    /// A moment alone, as it once was written, begins before everything of it.
    static Optional<NoticePlace> read(FieldChecks checks, String field, @Nullable String raw) {
        int end = raw == null ? -1 : raw.indexOf(BETWEEN);
        if (raw == null || end < 0) {
            return checks.time(field, raw).map(NoticePlace::before);
        }
        var id = FieldChecks.uuid(raw.substring(end + 1)).map(NoticeId::new);
        return checks.kept(field, id, Rule.NOT_AN_ID)
                .flatMap(message ->
                        checks.time(field, raw.substring(0, end))
                                .map(since -> new NoticePlace(since, message)));
    }
}
