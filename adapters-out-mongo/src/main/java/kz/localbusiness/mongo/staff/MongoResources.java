package kz.localbusiness.mongo.staff;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.staff.out.Resources;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.ResourceDecision.ResourcesFull;
import kz.localbusiness.domain.staff.ResourceId;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

@Component
class MongoResources implements Resources {

    private final BusinessMongo mongo;
    private final ResourceMapper mapper;

    MongoResources(BusinessMongo mongo, ResourceMapper mapper) {
        this.mongo = mongo;
        this.mapper = mapper;
    }

    @Override
    public List<Resource> all() {
        return byName(false, ResourcesFull.MOST);
    }

    @Override
    public List<Resource> archived(int most) {
        return byName(true, most);
    }

    private List<Resource> byName(boolean archived, int most) {
        var which = Criteria.where("archived").is(archived);
        var found = mongo.findAll(ResourceDocument.class, which, Sort.by("name"), most);
        return found.stream().map(mapper::toDomain).toList();
    }

    @Override
    public Optional<Resource> find(ResourceId id) {
        return mongo.find(ResourceDocument.class, id.value().toString()).map(mapper::toDomain);
    }

    @Override
    public void save(Resource resource) {
        mongo.save(mapper.toDocument(resource));
    }
}
