package kz.localbusiness.mongo.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.audit.AuditEntry;
import kz.localbusiness.application.audit.out.Traces;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoTraces implements Traces {

    private final BusinessMongo mongo;

    MongoTraces(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Place> due(Instant now, int most) {
        return mongo.tracedOfAllBusinesses(now, most).stream().map(MongoTraces::place).toList();
    }

    @Override
    public List<AuditEntry> in(Place place) {
        return mongo.traces(place.kind(), place.name());
    }

    @Override
    public void forget(Place place, List<AuditEntry> entries) {
        mongo.forgetTraces(place.kind(), place.name(), entries);
    }

    private static Place place(BusinessMongo.Traced found) {
        var parts = found.id().split("/", 2);
        var business = new BusinessId(UUID.fromString(parts[0]));
        return new Place(business, found.collection(), parts[1]);
    }
}
