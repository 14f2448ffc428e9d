package kz.localbusiness.mongo.limit;

import java.time.Instant;
import kz.localbusiness.mongo.OfAllBusinesses;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("tallies")
record TallyDocument(@Id String id, int count, Instant until) implements OfAllBusinesses {}
