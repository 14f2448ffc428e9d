package kz.localbusiness.mongo.business;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.business.out.Registrations;
import kz.localbusiness.domain.business.Registration;
import kz.localbusiness.domain.business.RegistrationId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoRegistrations implements Registrations {

    private static final String WAITING = "waitingSince";
    private static final String FORGET = "forgetAt";

    private final BusinessMongo mongo;

    MongoRegistrations(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Registration> find(RegistrationId id) {
        return mongo.findShared(RegistrationDocument.class, named(id))
                .map(RegistrationDocument::toDomain);
    }

    @Override
    public void save(Registration registration) {
        mongo.saveShared(RegistrationDocument.of(registration));
    }

    @Override
    public List<RegistrationId> waiting(Instant before, int most) {
        return first(where(WAITING).gte(Instant.EPOCH).lt(before), WAITING, most);
    }

    @Override
    public List<RegistrationId> outlived(Instant now, int most) {
        return first(where(FORGET).gte(Instant.EPOCH).lte(now), FORGET, most);
    }

    @Override
    public void forget(RegistrationId id) {
        mongo.removeShared(RegistrationDocument.class, named(id));
    }

    private List<RegistrationId> first(Criteria which, String moment, int most) {
        return mongo
                .findAllShared(RegistrationDocument.class, which, Sort.by(moment), most)
                .stream()
                .map(found -> found.toDomain().id())
                .toList();
    }

    private static Criteria named(RegistrationId id) {
        return where("_id").is(id.toString());
    }
}
