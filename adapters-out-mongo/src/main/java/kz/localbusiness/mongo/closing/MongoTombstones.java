package kz.localbusiness.mongo.closing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.closing.out.Tombstones;
import kz.localbusiness.domain.platform.Tombstone;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

@Component
class MongoTombstones implements Tombstones {

    private static final String OPEN = "openSince";
    private static final String BEGUN = "begunAt";

    private final BusinessMongo mongo;

    MongoTombstones(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(Tombstone tombstone) {
        mongo.addShared(TombstoneDocument.of(tombstone));
    }

    @Override
    public Optional<Tombstone> find(BusinessId business) {
        return mongo.findShared(TombstoneDocument.class, named(business))
                .map(TombstoneDocument::toDomain);
    }

    @Override
    public void finish(BusinessId business, Instant at) {
        var finished = Update.update("deletedAt", at).unset(OPEN);
        mongo.changeShared(TombstoneDocument.class, named(business), finished);
    }

    @Override
    public List<BusinessId> unfinished(Instant before, int most) {
        var open = where(OPEN).gte(Instant.EPOCH).lt(before);
        return mongo.findAllShared(TombstoneDocument.class, open, Sort.by(OPEN), most).stream()
                .map(TombstoneDocument::business)
                .toList();
    }

    @Override
    public List<Tombstone> latest(int most) {
        var all = where(BEGUN).gte(Instant.EPOCH);
        var latestFirst = Sort.by(BEGUN).descending();
        return mongo.findAllShared(TombstoneDocument.class, all, latestFirst, most).stream()
                .map(TombstoneDocument::toDomain)
                .toList();
    }

    private static Criteria named(BusinessId business) {
        return where("_id").is(business.toString());
    }
}
