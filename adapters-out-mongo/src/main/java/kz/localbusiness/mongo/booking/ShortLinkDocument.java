package kz.localbusiness.mongo.booking;

import java.time.Instant;
import kz.localbusiness.mongo.GoesWithBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/visit.generation`
/// @param digest of the code, which nobody gets back from it
@Document("shortLinks")
record ShortLinkDocument(@Id String id, String digest, Instant until) implements GoesWithBusiness {}
