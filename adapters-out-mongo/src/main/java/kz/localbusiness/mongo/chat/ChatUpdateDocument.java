package kz.localbusiness.mongo.chat;

import java.time.Instant;
import kz.localbusiness.mongo.OfAllBusinesses;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id the messenger's number of what it has told
@Document("chatUpdates")
record ChatUpdateDocument(@Id String id, Instant until) implements OfAllBusinesses {}
