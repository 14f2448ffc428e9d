package kz.localbusiness.mongo.business;

import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.BusinessesContract;
import kz.localbusiness.mongo.TestMongo;
import org.mapstruct.factory.Mappers;

class MongoBusinessesTest extends BusinessesContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final Businesses businesses =
            new MongoBusinesses(mongo.business(), Mappers.getMapper(BusinessMapper.class));

    @Override
    protected Businesses businesses() {
        return businesses;
    }
}
