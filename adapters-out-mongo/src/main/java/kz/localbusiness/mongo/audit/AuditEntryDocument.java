package kz.localbusiness.mongo.audit;

import kz.localbusiness.mongo.Bookkeeping;
import org.bson.Document;
import org.springframework.data.annotation.Id;

/// Stored once and never changed.
///
/// @param id `business/entry`
/// @param place the order of all entries of a business
/// @param entry as it was left in the record
@org.springframework.data.mongodb.core.mapping.Document("auditEntries")
record AuditEntryDocument(
        @Id String id, String business, String place, String account, String record, Document entry)
        implements Bookkeeping {}
