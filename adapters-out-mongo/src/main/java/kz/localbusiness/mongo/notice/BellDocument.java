package kz.localbusiness.mongo.notice;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/event.account`
@Document("bells")
record BellDocument(
        @Id String id,
        String business,
        String event,
        String account,
        String kind,
        String visit,
        Instant at)
        implements Bookkeeping {}
