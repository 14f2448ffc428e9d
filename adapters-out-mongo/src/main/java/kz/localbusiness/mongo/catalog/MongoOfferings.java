package kz.localbusiness.mongo.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingDecision.CatalogueFull;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoOfferings implements Offerings {

    private final BusinessMongo mongo;
    private final OfferingMapper mapper;

    MongoOfferings(BusinessMongo mongo, OfferingMapper mapper) {
        this.mongo = mongo;
        this.mapper = mapper;
    }

    @Override
    public List<Offering> offered() {
        return byName(false, CatalogueFull.MOST);
    }

    @Override
    public List<Offering> archived(int most) {
        return byName(true, most);
    }

    private List<Offering> byName(boolean archived, int most) {
        var which = Criteria.where("archived").is(archived);
        var found = mongo.findAll(OfferingDocument.class, which, Sort.by("name"), most);
        return found.stream().map(mapper::toDomain).toList();
    }

    @Override
    public Optional<Offering> find(OfferingId id) {
        return mongo.find(OfferingDocument.class, id.value().toString()).map(mapper::toDomain);
    }

    @Override
    public List<Offering> findAll(Collection<OfferingId> ids) {
        var names = ids.stream().distinct().map(mapper::text).toList();
        return mongo.findAll(OfferingDocument.class, names).stream().map(mapper::toDomain).toList();
    }

    @Override
    public void save(Offering offering) {
        mongo.save(mapper.toDocument(offering));
    }
}
