package kz.localbusiness.mongo.audit;

import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// Something in a collection whose traces are relayed.
@Document("resources")
record ThingDocument(@Id String id, String business, @Version long version)
        implements OfOneBusiness {}
