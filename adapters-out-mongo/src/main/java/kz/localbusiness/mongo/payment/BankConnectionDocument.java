package kz.localbusiness.mongo.payment;

import java.time.Instant;
import kz.localbusiness.mongo.OfOneBusiness;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/bank`
/// @param terminal the bank's token of it; missing until a trade point is chosen, like its number
@Document("bankConnections")
record BankConnectionDocument(
        @Id String id,
        String business,
        String scheme,
        @Nullable String organisation,
        @Nullable String terminal,
        @Nullable Long tradePoint,
        String tradePointName,
        @Nullable Instant provenAt,
        @Version long version)
        implements OfOneBusiness {}
