package kz.localbusiness.mongo.business;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.localbusiness.application.platform.out.Tenants;
import kz.localbusiness.domain.business.Closing;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.business.Stage;
import kz.localbusiness.domain.business.Suspension;
import kz.localbusiness.domain.platform.Tenant;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.mongo.BusinessMongo;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

@Component
class MongoTenants implements Tenants {

    /// All that is read of a business; its clients are in other collections.
    private static final String[] SEEN = {
        "business",
        "slug",
        "profile.name",
        "profile.email",
        "stage",
        "suspension",
        "closing",
        "registeredAt"
    };

    private final BusinessMongo mongo;

    MongoTenants(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Tenant> page(String beginning, String after, int most) {
        var behind = where("slug").gt(after);
        var which =
                beginning.isEmpty()
                        ? behind
                        : behind.and("searched").regex("^" + Pattern.quote(beginning));
        return mongo
                .partsOfAllBusinesses(BusinessDocument.class, which, Sort.by("slug"), most, SEEN)
                .stream()
                .map(MongoTenants::tenant)
                .toList();
    }

    private static Tenant tenant(Document seen) {
        var profile = seen.get("profile", Document.class);
        return new Tenant(
                new BusinessId(UUID.fromString(seen.getString("business"))),
                new Slug(seen.getString("slug")),
                profile.getString("name"),
                new EmailAddress(profile.getString("email")),
                Stage.valueOf(seen.getString("stage")),
                suspension(seen.get("suspension", Document.class)),
                closing(seen.get("closing", Document.class)),
                seen.getDate("registeredAt").toInstant());
    }

    private static @Nullable Closing closing(@Nullable Document ending) {
        return ending == null
                ? null
                : new Closing(
                        ending.getDate("askedAt").toInstant(),
                        ending.getInteger("told"),
                        ending.getBoolean("begun"));
    }

    private static @Nullable Suspension suspension(@Nullable Document held) {
        return held == null
                ? null
                : new Suspension(held.getString("reason"), held.getDate("since").toInstant());
    }
}
