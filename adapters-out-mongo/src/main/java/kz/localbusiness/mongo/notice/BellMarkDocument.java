package kz.localbusiness.mongo.notice;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.localbusiness.domain.notice.BellMark;
import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/account`
/// @param announcements null in marks of those who have read none yet
@Document("bellMarks")
record BellMarkDocument(
        @Id String id, String business, Instant readUntil, @Nullable Set<String> announcements)
        implements Bookkeeping {

    BellMark toDomain() {
        var read = announcements == null ? Set.<String>of() : announcements;
        return new BellMark(
                readUntil,
                read.stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet()));
    }
}
