package kz.localbusiness.mongo.business;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/// One document per slug; every step is one conditional write, so that of many who want a slug one
/// gets it.
@Component
class MongoBusinessDirectory implements BusinessDirectory {

    private static final String UNTIL = "reservedUntil";

    private final BusinessMongo mongo;

    MongoBusinessDirectory(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<BusinessId> at(Slug slug) {
        return mongo.findShared(SlugDocument.class, named(slug).and(UNTIL).exists(false))
                .map(found -> new BusinessId(UUID.fromString(found.business())));
    }

    @Override
    public boolean reserve(Slug slug, BusinessId business, Instant now, Instant until) {
        var lapsed = named(slug).and(UNTIL).lte(now);
        var reserved = Update.update("business", business.toString()).set(UNTIL, until);
        return mongo.addShared(new SlugDocument(slug.value(), business.toString(), until))
                || change(reservedBy(business, slug), reserved)
                || change(lapsed, reserved)
                || mongo.findShared(SlugDocument.class, heldBy(business, slug)).isPresent();
    }

    @Override
    public void keep(Slug slug, BusinessId business) {
        var kept = change(heldBy(business, slug), new Update().unset(UNTIL));
        if (!kept && !mongo.addShared(new SlugDocument(slug.value(), business.toString(), null))) {
            throw new IllegalStateException("the slug belongs to another business");
        }
    }

    @Override
    public void free(Slug slug, BusinessId business) {
        mongo.removeShared(SlugDocument.class, reservedBy(business, slug));
    }

    private boolean change(Criteria which, Update change) {
        return mongo.changeShared(SlugDocument.class, which, change);
    }

    private static Criteria named(Slug slug) {
        return where("_id").is(slug.value());
    }

    private static Criteria heldBy(BusinessId business, Slug slug) {
        return named(slug).and("business").is(business.toString());
    }

    private static Criteria reservedBy(BusinessId business, Slug slug) {
        return heldBy(business, slug).and(UNTIL).exists(true);
    }
}
