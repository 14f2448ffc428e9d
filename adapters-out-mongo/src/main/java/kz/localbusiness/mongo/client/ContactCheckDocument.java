package kz.localbusiness.mongo.client;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/contact`
/// @param fingerprint of the code, which nobody gets back from it without the instance's key
@Document("contactChecks")
record ContactCheckDocument(
        @Id String id,
        String business,
        List<Instant> sent,
        String fingerprint,
        int tries,
        @Version long version)
        implements OfOneBusiness {}
