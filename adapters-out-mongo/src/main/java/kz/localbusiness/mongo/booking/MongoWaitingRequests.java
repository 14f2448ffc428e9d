package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.booking.out.WaitingRequests;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoWaitingRequests implements WaitingRequests {

    private static final String UNTIL = "requestedUntil";

    private final BusinessMongo mongo;

    MongoWaitingRequests(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Agenda> ahead(Instant now, int most) {
        var ahead = Criteria.where(UNTIL).gt(now);
        return mongo.findAll(AgendaDocument.class, ahead, Sort.by(UNTIL), most).stream()
                .map(AgendaMapper::toDomain)
                .toList();
    }
}
