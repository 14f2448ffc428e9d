package kz.localbusiness.mongo.business;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/version`
/// @param terms the version of the text
@Document("terms")
record TermsDocument(
        @Id String id, String business, String terms, String language, String by, Instant at)
        implements Bookkeeping {}
