package kz.localbusiness.mongo.business;

import kz.localbusiness.mongo.OfAllBusinesses;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// Counts, so that nobody has to; off by one after a crash in between, which no choice depends on.
///
/// @param id the server's name
@Document("realmServers")
record RealmServerDocument(@Id String id, long realms) implements OfAllBusinesses {}
