package kz.localbusiness.mongo.payment;

import java.time.Instant;
import kz.localbusiness.mongo.Bookkeeping;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/next`
@Document("reconciliationPlans")
record ReconciliationPlanDocument(@Id String id, String business, Instant dueAt)
        implements Bookkeeping {

    static final String NAME = "next";
}
