package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.mongo.OfOneBusiness;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/entry`
/// @param staff missing for anyone
/// @param from ISO, like to
/// @param openSince the same as since, but present only while the client waits or has an offer
/// @param dueAt present only while there is an offer that may lapse
@Document("waitlist")
record WaitlistDocument(
        @Id String id,
        String business,
        String offering,
        @Nullable String staff,
        String from,
        String to,
        org.bson.Document client,
        Instant since,
        @Nullable Instant openSince,
        @Nullable Instant dueAt,
        org.bson.Document state,
        int offers,
        List<org.bson.Document> log,
        @Version long version)
        implements OfOneBusiness {}
