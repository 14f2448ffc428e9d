package kz.localbusiness.mongo.payment;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/number of the bank's`, which makes it the only one of that number
/// @param visit missing where it was refused
/// @param refused why; missing where it was not
@Document("billPayments")
record BillPaymentDocument(
        @Id String id,
        String business,
        long tiyn,
        Instant bankTime,
        @Nullable String visit,
        boolean taken,
        @Nullable String refused,
        Instant at,
        @Version long version)
        implements Bookkeeping {}
