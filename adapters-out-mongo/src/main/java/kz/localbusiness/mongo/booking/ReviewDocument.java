package kz.localbusiness.mongo.booking;

import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/appointment`
/// @param place by which reviews are ordered
/// @param shownAt the place once more; present only while everybody may read it
/// @param seen the version of the home of which this tells
@Document("reviews")
record ReviewDocument(
        @Id String id,
        String business,
        String place,
        @Nullable String shownAt,
        String author,
        org.bson.Document said,
        long seen,
        @Version long version)
        implements Bookkeeping {}
