package kz.localbusiness.mongo.notice;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/account`
@Document("bellMarks")
record BellMarkDocument(@Id String id, String business, Instant readUntil) implements Bookkeeping {}
