package kz.localbusiness.mongo.catalog;

import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/offering`
/// @param price in tiyn
@Document("offerings")
record OfferingDocument(
        @Id String id,
        String business,
        String offering,
        String name,
        String description,
        long seconds,
        long price,
        boolean archived,
        @Version long version)
        implements OfOneBusiness {}
