package kz.localbusiness.mongo.booking;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.booking.out.ShortLinks;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ShortCode;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

@Component
class MongoShortLinks implements ShortLinks {

    private static final String UNTIL = "until";
    private static final Pattern ID = Pattern.compile("(.+)/(.+)\\.(\\d+)");

    private final BusinessMongo mongo;

    MongoShortLinks(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(ShortCode code, ManageLink link) {
        if (!link.business().equals(CurrentBusiness.required())) {
            throw new IllegalStateException("a link of another business");
        }
        var id = "%s%d".formatted(before(link.appointment()), link.generation());
        var first = new ShortLinkDocument(id, code.digest(), link.expires());
        if (!mongo.addShared(first)) {
            var change = new Update().set("digest", code.digest()).max(UNTIL, link.expires());
            mongo.changeShared(ShortLinkDocument.class, where("_id").is(id), change);
        }
    }

    @Override
    public Optional<ManageLink> find(ShortCode code) {
        return mongo.findShared(ShortLinkDocument.class, where("digest").is(code.digest()))
                .map(MongoShortLinks::toDomain);
    }

    @Override
    public void forget(AppointmentId visit) {
        var generations = where("_id").gt(before(visit)).lt(before(visit) + ":");
        mongo.removeShared(ShortLinkDocument.class, generations);
    }

    @Override
    public void forgetExpired(Instant now) {
        mongo.removeShared(ShortLinkDocument.class, where(UNTIL).lte(now));
    }

    /// What all generations of a visit begin with.
    private static String before(AppointmentId visit) {
        return "%s/%s.".formatted(CurrentBusiness.required(), visit.value());
    }

    private static ManageLink toDomain(ShortLinkDocument stored) {
        var parts = ID.matcher(stored.id());
        if (!parts.matches()) {
            throw new IllegalStateException("a short link without a visit");
        }
        return new ManageLink(
                new BusinessId(UUID.fromString(parts.group(1))),
                new AppointmentId(UUID.fromString(parts.group(2))),
                stored.until(),
                Integer.parseInt(parts.group(3)));
    }
}
