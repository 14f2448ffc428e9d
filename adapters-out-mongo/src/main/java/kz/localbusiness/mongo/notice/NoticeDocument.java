package kz.localbusiness.mongo.notice;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/event`
/// @param tryAt when to try (again), also once that is over
/// @param dueAt the same, but present only while the message is due
@Document("notices")
record NoticeDocument(
        @Id String id,
        String business,
        String event,
        String appointment,
        String kind,
        String state,
        int attempts,
        Instant tryAt,
        @Nullable Instant dueAt,
        @Version long version)
        implements Bookkeeping {}
