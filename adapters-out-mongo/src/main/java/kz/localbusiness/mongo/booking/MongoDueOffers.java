package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.out.DueOffers;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoDueOffers implements DueOffers {

    private final BusinessMongo mongo;

    MongoDueOffers(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<DueOffer> due(Instant now, int most) {
        return mongo.dueOfAllBusinesses(WaitlistDocument.class, now, most).stream()
                .map(MongoDueOffers::named)
                .toList();
    }

    private static DueOffer named(String id) {
        var parts = id.split("/", 2);
        return new DueOffer(new BusinessId(UUID.fromString(parts[0])), WaitlistMapper.id(parts[1]));
    }
}
