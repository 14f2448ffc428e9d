package kz.localbusiness.mongo.staff;

import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/resource`
@Document("resources")
record ResourceDocument(
        @Id String id,
        String business,
        String resource,
        String name,
        boolean archived,
        @Version long version)
        implements OfOneBusiness {}
