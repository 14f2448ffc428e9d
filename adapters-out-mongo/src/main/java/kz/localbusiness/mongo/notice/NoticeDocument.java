package kz.localbusiness.mongo.notice;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/notice`
/// @param kind what a client is told, or somebody of the team
/// @param recipient an account of the team; null for the client of the visit
/// @param why only of what was dropped
/// @param attempts how often the present way was tried
/// @param tryAt when to see to it (again), also once that is over
/// @param dueAt the same, but present only while the message is due
@Document("notices")
record NoticeDocument(
        @Id String id,
        String business,
        String notice,
        String event,
        String appointment,
        String kind,
        @Nullable String recipient,
        List<Tried> deliveries,
        String state,
        @Nullable String why,
        int attempts,
        Instant since,
        Instant tryAt,
        @Nullable Instant dueAt,
        @Version long version)
        implements Bookkeeping {

    /// @param failure only of what failed
    /// @param price in tiyn
    /// @param doubts null where there are none
    record Tried(
            String channel,
            String standing,
            @Nullable String failure,
            int attempts,
            Instant since,
            Instant at,
            @Nullable String reference,
            @Nullable Long price,
            @Nullable Integer doubts) {}
}
