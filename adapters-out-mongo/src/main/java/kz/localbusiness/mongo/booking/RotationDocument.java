package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.util.Map;
import kz.localbusiness.mongo.Bookkeeping;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/rotation`
/// @param took when whose turn it was, by staff
@Document("rotations")
record RotationDocument(@Id String id, String business, Map<String, Instant> took)
        implements Bookkeeping {

    /// What follows the business in the id: each has one of these.
    static final String NAME = "rotation";
}
