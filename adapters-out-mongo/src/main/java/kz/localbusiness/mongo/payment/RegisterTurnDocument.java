package kz.localbusiness.mongo.payment;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/turn`
/// @param until when it lapses, long ago for one that was ended
@Document("registerTurns")
record RegisterTurnDocument(@Id String id, String business, Instant until, @Version long version)
        implements Bookkeeping {}
