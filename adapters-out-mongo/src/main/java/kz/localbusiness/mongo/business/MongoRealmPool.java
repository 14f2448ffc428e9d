package kz.localbusiness.mongo.business;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.localbusiness.application.business.out.RealmDirectory;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/// One document per realm; every step is one conditional write.
@Component
class MongoRealmPool implements RealmPool, RealmDirectory {

    private static final String BEGUN = "begunAt";
    private static final String FREE = "freeSince";
    private static final String CLAIMED = "claimedBy";
    private static final String USED = "usedSince";
    private static final String ABANDONED = "abandonedAt";

    /// More than any pool holds; counting on beyond it would tell nobody anything.
    private static final int MOST_COUNTED = 1_000;

    private final BusinessMongo mongo;

    MongoRealmPool(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public String begin(BusinessId realm, String server, Instant at) {
        if (mongo.addShared(RealmDocument.begun(realm.toString(), server, at))) {
            count(server, 1);
            return server;
        }
        return server(realm).orElse(server);
    }

    @Override
    public void offer(BusinessId realm, Instant at) {
        change(named(realm).and(BEGUN).exists(true), Update.update(FREE, at).unset(BEGUN));
    }

    @Override
    public Optional<BusinessId> claim(RegistrationId registration) {
        var taken = Update.update(CLAIMED, registration.toString()).unset(FREE);
        var free = since(FREE, Instant.EPOCH);
        return claimed(registration)
                .or(() ->
                        mongo.takeShared(RealmDocument.class, free, Sort.by(FREE), taken)
                                .map(MongoRealmPool::id));
    }

    @Override
    public Optional<BusinessId> claimed(RegistrationId registration) {
        var own = where(CLAIMED).is(registration.toString());
        return mongo.findShared(RealmDocument.class, own).map(MongoRealmPool::id);
    }

    @Override
    public boolean claim(RegistrationId registration, BusinessId realm) {
        var claimed = Update.update(CLAIMED, registration.toString()).unset(BEGUN);
        return change(named(realm).and(BEGUN).exists(true), claimed)
                || mongo.findShared(RealmDocument.class, claimedBy(registration, realm))
                        .isPresent();
    }

    @Override
    public boolean use(BusinessId realm, RegistrationId registration, Instant at) {
        return change(claimedBy(registration, realm), Update.update(USED, at));
    }

    @Override
    public void abandon(BusinessId realm, RegistrationId registration, Instant at) {
        change(
                claimedBy(registration, realm).and(USED).exists(false),
                Update.update(ABANDONED, at).unset(CLAIMED));
    }

    @Override
    public void drop(BusinessId realm) {
        for (var moment : List.of(BEGUN, ABANDONED)) {
            forget(named(realm).and(moment).exists(true));
        }
    }

    @Override
    public void retire(BusinessId realm) {
        forget(named(realm).and(USED).exists(true));
    }

    private void forget(Criteria gone) {
        mongo.findShared(RealmDocument.class, gone).ifPresent(found -> count(found.server(), -1));
        mongo.removeShared(RealmDocument.class, gone);
    }

    @Override
    public int level() {
        return all(since(FREE, Instant.EPOCH), FREE, MOST_COUNTED).size();
    }

    @Override
    public int begun(Instant since) {
        return all(since(BEGUN, since), BEGUN, MOST_COUNTED).size();
    }

    @Override
    public List<Leftover> leftovers(Instant before, int most) {
        var stale = where(BEGUN).gte(Instant.EPOCH).lt(before);
        return Stream.concat(
                        all(stale, BEGUN, most).stream().map(one -> leftover(one, false)),
                        all(since(ABANDONED, Instant.EPOCH), ABANDONED, most).stream()
                                .map(one -> leftover(one, true)))
                .limit(most)
                .toList();
    }

    @Override
    public long realmsOn(String server) {
        return mongo.findShared(RealmServerDocument.class, where("_id").is(server))
                .map(RealmServerDocument::realms)
                .orElse(0L);
    }

    @Override
    public Optional<String> server(BusinessId business) {
        return mongo.findShared(RealmDocument.class, named(business)).map(RealmDocument::server);
    }

    private void count(String server, int more) {
        mongo.addShared(new RealmServerDocument(server, 0));
        mongo.changeShared(
                RealmServerDocument.class,
                where("_id").is(server),
                new Update().inc("realms", more));
    }

    private boolean change(Criteria which, Update change) {
        return mongo.changeShared(RealmDocument.class, which, change);
    }

    private List<RealmDocument> all(Criteria which, String moment, int most) {
        return mongo.findAllShared(RealmDocument.class, which, Sort.by(moment), most);
    }

    private static Leftover leftover(RealmDocument realm, boolean abandoned) {
        return new Leftover(id(realm), realm.server(), abandoned);
    }

    private static BusinessId id(RealmDocument realm) {
        return new BusinessId(UUID.fromString(realm.id()));
    }

    private static Criteria named(BusinessId realm) {
        return where("_id").is(realm.toString());
    }

    private static Criteria since(String moment, Instant first) {
        return where(moment).gte(first);
    }

    private static Criteria claimedBy(RegistrationId registration, BusinessId realm) {
        return named(realm).and(CLAIMED).is(registration.toString());
    }
}
