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
    private static final String SUCCESSOR = "successor";

    private final BusinessMongo mongo;

    MongoBusinessDirectory(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<BusinessId> at(Slug slug) {
        return mongo.findShared(SlugDocument.class, named(slug))
                .filter(found -> found.successor() == null)
                .map(SlugDocument::business)
                .map(business -> new BusinessId(UUID.fromString(business)));
    }

    @Override
    public boolean reserve(Slug slug, RegistrationId registration, Instant now, Instant until) {
        var lapsed = named(slug).and(UNTIL).lte(now);
        var reserved = Update.update("registration", registration.toString()).set(UNTIL, until);
        return mongo.addShared(
                        new SlugDocument(slug.value(), registration.toString(), null, until, null))
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
                                null,
                                null))) {
            throw new IllegalStateException("the slug belongs to another business");
        }
    }

    @Override
    public void free(Slug slug, RegistrationId registration) {
        mongo.removeShared(SlugDocument.class, reservedBy(registration, slug));
    }

    @Override
    public boolean take(Slug slug, BusinessId business, Instant now) {
        var taken = Update.update("business", business.toString()).set("registration", "");
        taken.unset(UNTIL).unset(SUCCESSOR);
        return mongo.addShared(new SlugDocument(slug.value(), "", business.toString(), null, null))
                || change(ownedBy(business, slug), taken)
                || change(named(slug).and(UNTIL).lte(now), taken);
    }

    @Override
    public void lead(Slug former, Slug present, BusinessId business) {
        change(ownedBy(business, former), Update.update(SUCCESSOR, present.value()));
    }

    @Override
    public Optional<Slug> successor(Slug former) {
        return mongo.findShared(SlugDocument.class, named(former))
                .map(SlugDocument::successor)
                .map(Slug::new);
    }

    /// Like a reservation of nobody's.
    @Override
    public void retire(Slug slug, BusinessId business, Instant until) {
        var nobodys = Update.update("registration", "").set(UNTIL, until);
        change(ownedBy(business, slug), nobodys.unset("business").unset(SUCCESSOR));
    }

    private boolean change(Criteria which, Update change) {
        return mongo.changeShared(SlugDocument.class, which, change);
    }

    private static Criteria named(Slug slug) {
        return where("_id").is(slug.value());
    }

    private static Criteria ownedBy(BusinessId business, Slug slug) {
        return named(slug).and("business").is(business.toString());
    }

    private static Criteria heldBy(RegistrationId registration, Slug slug) {
        return named(slug).and("registration").is(registration.toString());
    }

    private static Criteria reservedBy(RegistrationId registration, Slug slug) {
        return heldBy(registration, slug).and(UNTIL).exists(true);
    }
}
