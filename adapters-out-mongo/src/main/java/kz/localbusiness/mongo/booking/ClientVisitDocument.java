package kz.localbusiness.mongo.booking;

import kz.localbusiness.mongo.Bookkeeping;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/appointment`
/// @param place by which a client's visits are ordered
/// @param home what follows the business in the id of the home
/// @param owedOn the day of the visit, present only while it is not paid in full
/// @param owedAhead tiyn for what is agreed upon and not over
/// @param owedOver tiyn for what is over
/// @param seen the version of the home of which this tells
@Document("clientVisits")
record ClientVisitDocument(
        @Id String id,
        String business,
        String phone,
        String place,
        String home,
        @Nullable String owedOn,
        @Nullable Long owedAhead,
        @Nullable Long owedOver,
        long seen,
        @Version long version)
        implements Bookkeeping {}
