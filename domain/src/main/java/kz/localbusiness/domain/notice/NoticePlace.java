package kz.localbusiness.domain.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/// Where a message stands among all those of its business: of those about one event, which are as
/// old as each other, each has its own.
public record NoticePlace(Instant since, NoticeId id) implements Comparable<NoticePlace> {

    private static final Comparator<NoticePlace> ORDER =
            Comparator.comparing(NoticePlace::since)
                    .thenComparing(place -> place.id().value().toString());

    /// Before everything of that moment.
    public static NoticePlace before(Instant moment) {
        return new NoticePlace(moment, new NoticeId(new UUID(0, 0)));
    }

    @Override
    public int compareTo(NoticePlace other) {
        return ORDER.compare(this, other);
    }
}
