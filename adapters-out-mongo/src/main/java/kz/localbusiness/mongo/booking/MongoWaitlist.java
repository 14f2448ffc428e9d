package kz.localbusiness.mongo.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.booking.out.Waitlist;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoWaitlist implements Waitlist {

    private final BusinessMongo mongo;

    MongoWaitlist(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<WaitlistEntry> open(int most) {
        var open = Criteria.where("openSince").gte(Instant.EPOCH);
        var found = mongo.findAll(WaitlistDocument.class, open, Sort.by("openSince"), most);
        return found.stream().map(WaitlistMapper::toDomain).toList();
    }

    @Override
    public Optional<WaitlistEntry> find(WaitlistId id) {
        return mongo.find(WaitlistDocument.class, id.value().toString())
                .map(WaitlistMapper::toDomain);
    }

    @Override
    public void save(WaitlistEntry entry) {
        mongo.save(WaitlistMapper.toDocument(entry));
    }

    @Override
    public void remove(WaitlistEntry entry) {
        mongo.remove(WaitlistMapper.toDocument(entry));
    }
}
