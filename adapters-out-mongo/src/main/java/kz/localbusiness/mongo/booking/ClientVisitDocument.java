package kz.localbusiness.mongo.booking;

import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/appointment`
/// @param place by which a client's visits are ordered
/// @param home what follows the business in the id of the home
/// @param seen the version of the home of which this tells
@Document("clientVisits")
record ClientVisitDocument(
        @Id String id,
        String business,
        String phone,
        String place,
        String home,
        long seen,
        @Version long version)
        implements OfOneBusiness {}
