package kz.localbusiness.mongo.notice;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/subscriber`
/// @param until present only where it is about a visit
@Document("pushSubscriptions")
record PushSubscriptionDocument(
        @Id String id,
        String business,
        List<Browser> browsers,
        @Nullable Instant until,
        @Version long version)
        implements Bookkeeping {

    record Browser(String endpoint, String key, String auth, Instant since) {}
}
