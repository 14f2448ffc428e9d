package kz.localbusiness.mongo.notice;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/visit`
/// @param before in seconds; null when nothing is left to be told
@Document("reminders")
record ReminderDocument(
        @Id String id,
        String business,
        String visit,
        Instant start,
        @Nullable Long before,
        Instant dueAt,
        @Version long version)
        implements Bookkeeping {}
