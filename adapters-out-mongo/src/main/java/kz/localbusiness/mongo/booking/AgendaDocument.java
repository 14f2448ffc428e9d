package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// Its parts stay as the driver reads them until [AgendaMapper] makes the domain's own of them:
/// over a thousand agendas are read to answer who is free, and no time is spent twice on any.
///
/// @param id `business/participant/date`
/// @param names the document's own id, then everything that is at home or held here; unique within
///   the business, and never empty because an empty array is a value of its own to a unique index
/// @param full present only when the agenda holds as much as it ever will
/// @param dueAt present only while somebody must look at this agenda again
/// @param requestedUntil when the last of its requests is over; present only while one waits
/// @param unpaidSince when the last of its visits began that is over and not paid; else not present
@Document("agendas")
record AgendaDocument(
        @Id String id,
        String business,
        List<String> names,
        @Nullable Instant dueAt,
        @Nullable Instant requestedUntil,
        @Nullable Instant unpaidSince,
        @Nullable Boolean full,
        List<org.bson.Document> appointments,
        List<org.bson.Document> holds,
        List<String> claims,
        List<org.bson.Document> blocks,
        List<org.bson.Document> news,
        @Version long version)
        implements Bookkeeping {}
