package kz.localbusiness.mongo.limit;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.limit.Limit;
import kz.localbusiness.application.limit.out.Tallies;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/// One document per name and time; every step is one conditional write. Whoever begins a time
/// clears away those that are over, so that no more are kept than were used of late.
@Component
class MongoTallies implements Tallies {

    private static final String COUNT = "count";
    private static final String UNTIL = "until";

    private final BusinessMongo mongo;

    MongoTallies(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Instant> take(String name, Limit limit, Instant now) {
        if (more(name, limit, now)) {
            return Optional.empty();
        }
        return full(name, limit, now).or(() -> begin(name, limit, now));
    }

    @Override
    public void giveBack(String name, Instant now) {
        change(running(name, now).and(COUNT).gt(0), new Update().inc(COUNT, -1));
    }

    private boolean more(String name, Limit limit, Instant now) {
        return change(running(name, now).and(COUNT).lt(limit.most()), new Update().inc(COUNT, 1));
    }

    private Optional<Instant> full(String name, Limit limit, Instant now) {
        return mongo.findShared(
                        TallyDocument.class, running(name, now).and(COUNT).gte(limit.most()))
                .map(TallyDocument::until);
    }

    private Optional<Instant> begin(String name, Limit limit, Instant now) {
        mongo.removeShared(TallyDocument.class, where(UNTIL).lte(now));
        var first = new TallyDocument(name, 1, now.plus(limit.within()));
        return mongo.addShared(first) ? Optional.empty() : take(name, limit, now);
    }

    private boolean change(Criteria which, Update change) {
        return mongo.changeShared(TallyDocument.class, which, change);
    }

    private static Criteria running(String name, Instant now) {
        return where("_id").is(name).and(UNTIL).gt(now);
    }
}
