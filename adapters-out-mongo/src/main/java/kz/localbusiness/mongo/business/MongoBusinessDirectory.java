package kz.localbusiness.mongo.business;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.domain.business.RegistrationId;
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
        return mongo.findShared(SlugDocument.class, named(slug))
                .map(SlugDocument::business)
                .map(business -> new BusinessId(UUID.fromString(business)));
    }

    @Override
    public boolean reserve(Slug slug, RegistrationId registration, Instant now, Instant until) {
        var lapsed = named(slug).and(UNTIL).lte(now);
        var reserved = Update.update("registration", registration.toString()).set(UNTIL, until);
        return mongo.addShared(new SlugDocument(slug.value(), registration.toString(), null, until))
                || change(reservedBy(registration, slug), reserved)
                || change(lapsed, reserved)
                || mongo.findShared(SlugDocument.class, heldBy(registration, slug)).isPresent();
    }

    @Override
    public void keep(Slug slug, RegistrationId registration, BusinessId business) {
        var kept = Update.update("business", business.toString()).unset(UNTIL);
        if (!change(heldBy(registration, slug), kept)
                && !mongo.addShared(
                        new SlugDocument(
                                slug.value(),
                                registration.toString(),
                                business.toString(),
                                null))) {
            throw new IllegalStateException("the slug belongs to another business");
        }
    }

    @Override
    public void free(Slug slug, RegistrationId registration) {
        mongo.removeShared(SlugDocument.class, reservedBy(registration, slug));
    }

    /// Like a reservation of nobody's.
    @Override
    public void retire(Slug slug, BusinessId business, Instant until) {
        var gone = named(slug).and("business").is(business.toString());
        change(gone, Update.update("registration", "").set(UNTIL, until).unset("business"));
    }

    private boolean change(Criteria which, Update change) {
        return mongo.changeShared(SlugDocument.class, which, change);
    }

    private static Criteria named(Slug slug) {
        return where("_id").is(slug.value());
    }

    private static Criteria heldBy(RegistrationId registration, Slug slug) {
        return named(slug).and("registration").is(registration.toString());
    }

    private static Criteria reservedBy(RegistrationId registration, Slug slug) {
        return heldBy(registration, slug).and(UNTIL).exists(true);
    }
}
