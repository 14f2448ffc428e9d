package kz.localbusiness.mongo.business;

import java.time.Instant;
import kz.localbusiness.mongo.OfAllBusinesses;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// Has exactly one of the moments, or is claimed.
///
/// @param id the realm's name, which is the business's id
/// @param usedSince only besides `claimedBy`
@Document("realms")
record RealmDocument(
        @Id String id,
        String server,
        @Nullable Instant begunAt,
        @Nullable Instant freeSince,
        @Nullable String claimedBy,
        @Nullable Instant usedSince,
        @Nullable Instant abandonedAt)
        implements OfAllBusinesses {

    static RealmDocument begun(String id, String server, Instant at) {
        return new RealmDocument(id, server, at, null, null, null, null);
    }
}
