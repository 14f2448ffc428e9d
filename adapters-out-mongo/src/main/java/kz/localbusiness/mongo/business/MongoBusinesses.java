package kz.localbusiness.mongo.business;

import java.util.Optional;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.mongo.BusinessMongo;
import org.springframework.stereotype.Component;

@Component
class MongoBusinesses implements Businesses {

    private final BusinessMongo mongo;
    private final BusinessMapper mapper;

    MongoBusinesses(BusinessMongo mongo, BusinessMapper mapper) {
        this.mongo = mongo;
        this.mapper = mapper;
    }

    @Override
    public Optional<Business> current() {
        return mongo.find(BusinessDocument.class, BusinessDocument.NAME).map(mapper::toDomain);
    }

    @Override
    public void save(Business business) {
        mongo.save(mapper.toDocument(business));
    }
}
