package kz.localbusiness.mongo.team;

import java.time.Instant;
import kz.localbusiness.mongo.GoesWithBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// Shared, because it is asked before it is known who calls, for whom.
///
/// @param id `business/account`
@Document("signOuts")
record SignOutDocument(@Id String id, Instant at) implements GoesWithBusiness {}
