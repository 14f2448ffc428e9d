package kz.localbusiness.mongo.business;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.localbusiness.mongo.OfOneBusiness;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/business`
/// @param zone of the tz database
/// @param hours by the English name of the day
@Document("businesses")
record BusinessDocument(
        @Id String id,
        String business,
        String slug,
        About profile,
        String zone,
        Map<String, List<Stretch>> hours,
        String stage,
        Instant registeredAt,
        @Version long version)
        implements OfOneBusiness {

    /// What follows the business in the id: each has one of these.
    static final String NAME = "business";

    record About(
            String name,
            String description,
            String email,
            @Nullable String phone,
            String address) {}

    /// On the wall clock, ISO.
    record Stretch(String opens, String closes) {}
}
