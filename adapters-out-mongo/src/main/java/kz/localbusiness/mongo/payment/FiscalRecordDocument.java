package kz.localbusiness.mongo.payment;

import java.time.Instant;
import kz.localbusiness.mongo.TracedForPeople;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// @param id `business/number of the receipt`, the number in twelve digits
/// @param asked which register was asked, and when; missing before, and afterwards
/// @param ticket missing until it is registered
/// @param hindrance missing while nothing stands in the way, like the moment when that was found
@org.springframework.data.mongodb.core.mapping.Document("fiscalRecords")
record FiscalRecordDocument(
        @Id String id,
        String business,
        @Nullable Document asked,
        @Nullable Document ticket,
        @Nullable Document hindrance,
        @Nullable Instant hinderedAt,
        int tries,
        @Nullable Instant dueAt,
        @Version long version)
        implements TracedForPeople {}
