package kz.localbusiness.mongo.payment;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.mongo.Bookkeeping;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/day`, the later day behind the earlier
/// @param tiyn the sum
@Document("reconciliations")
record ReconciliationDocument(
        @Id String id,
        String business,
        Instant since,
        Instant at,
        String voice,
        int payments,
        long tiyn,
        List<org.bson.Document> differences,
        int unheard,
        @Version long version)
        implements Bookkeeping {}
