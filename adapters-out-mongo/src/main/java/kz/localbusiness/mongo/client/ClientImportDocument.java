package kz.localbusiness.mongo.client;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/last`
@Document("clientImports")
record ClientImportDocument(
        @Id String id,
        String business,
        int total,
        int done,
        int brought,
        Instant begun,
        Instant touched,
        @Version long version)
        implements Bookkeeping {}
