package kz.localbusiness.mongo.chat;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/account`
/// @param digest of the key of an invitation, present only while there is one
/// @param until when the invitation ends
/// @param chat the messenger's number of it, present only once there is one
/// @param since when the chat was linked
@Document("memberChats")
record MemberChatDocument(
        @Id String id,
        String business,
        String account,
        @Nullable String digest,
        @Nullable Instant until,
        @Nullable String chat,
        @Nullable Instant since,
        @Version long version)
        implements Bookkeeping {}
