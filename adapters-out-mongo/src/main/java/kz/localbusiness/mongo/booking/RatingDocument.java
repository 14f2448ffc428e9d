package kz.localbusiness.mongo.booking;

import kz.localbusiness.mongo.Bookkeeping;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// What the published reviews came to when one of them changed last.
///
/// @param id `business/rating`
@Document("ratings")
record RatingDocument(@Id String id, String business, int count, int stars, @Version long version)
        implements Bookkeeping {}
