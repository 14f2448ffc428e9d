package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.booking.out.UnpaidVisits;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoUnpaidVisits implements UnpaidVisits {

    private static final String SINCE = "unpaidSince";

    private final BusinessMongo mongo;

    MongoUnpaidVisits(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Agenda> latest(Instant since, int most) {
        var unpaid = Criteria.where(SINCE).gte(since);
        var latest = Sort.by(SINCE).descending();
        return mongo.findAll(AgendaDocument.class, unpaid, latest, most).stream()
                .map(AgendaMapper::toDomain)
                .toList();
    }
}
