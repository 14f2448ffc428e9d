package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.out.DueAgendas;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoDueAgendas implements DueAgendas {

    private final BusinessMongo mongo;

    MongoDueAgendas(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<DueAgenda> due(Instant now, int most) {
        return mongo.dueOfAllBusinesses(AgendaDocument.class, now, most).stream()
                .map(MongoDueAgendas::named)
                .toList();
    }

    private static DueAgenda named(String id) {
        var parts = id.split("/", 2);
        return new DueAgenda(new BusinessId(UUID.fromString(parts[0])), AgendaNames.key(parts[1]));
    }
}
