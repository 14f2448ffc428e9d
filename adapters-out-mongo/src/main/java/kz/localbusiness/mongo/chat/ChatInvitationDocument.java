package kz.localbusiness.mongo.chat;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/client`
/// @param client their phone number
/// @param digest of the key, which nobody gets back from it
/// @param chat present only once one has come
@Document("chatInvitations")
record ChatInvitationDocument(
        @Id String id,
        String business,
        String client,
        String visit,
        String language,
        boolean proven,
        String digest,
        Instant until,
        @Nullable String chat,
        @Version long version)
        implements Bookkeeping {}
