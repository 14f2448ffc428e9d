package kz.localbusiness.mongo.payment;

import kz.localbusiness.mongo.Bookkeeping;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/number`
@Document("billNumbers")
record BillNumberDocument(@Id String id, String business, String visit) implements Bookkeeping {}
