package kz.localbusiness.mongo.business;

import java.time.Instant;
import kz.localbusiness.mongo.OfAllBusinesses;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id the slug itself
/// @param registration who reserved it
/// @param business missing until it is kept
/// @param reservedUntil missing once it is kept
/// @param successor missing unless the business has moved there
@Document("slugs")
record SlugDocument(
        @Id String id,
        String registration,
        @Nullable String business,
        @Nullable Instant reservedUntil,
        @Nullable String successor)
        implements OfAllBusinesses {}
