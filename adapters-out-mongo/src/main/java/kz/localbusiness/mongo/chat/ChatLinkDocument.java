package kz.localbusiness.mongo.chat;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// It is the client's own, and its name is their number: the log of the business has none of it.
///
/// @param id `business/client`
/// @param client their phone number
/// @param chat the messenger's number of it
@Document("chatLinks")
record ChatLinkDocument(
        @Id String id,
        String business,
        String client,
        String chat,
        String language,
        Instant since,
        @Version long version)
        implements Bookkeeping {}
