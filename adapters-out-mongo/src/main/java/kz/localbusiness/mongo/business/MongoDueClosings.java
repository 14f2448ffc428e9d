package kz.localbusiness.mongo.business;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.closing.out.DueClosings;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoDueClosings implements DueClosings {

    private final BusinessMongo mongo;

    MongoDueClosings(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<BusinessId> due(Instant now, int most) {
        return mongo.dueOfAllBusinesses(BusinessDocument.class, now, most).stream()
                .map(id -> new BusinessId(UUID.fromString(id.split("/", 2)[0])))
                .toList();
    }
}
