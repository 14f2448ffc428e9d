package kz.localbusiness.mongo.catalog;

import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.catalog.out.OfferingsContract;
import kz.localbusiness.mongo.TestMongo;
import org.mapstruct.factory.Mappers;

class MongoOfferingsTest extends OfferingsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final Offerings offerings =
            new MongoOfferings(mongo.business(), Mappers.getMapper(OfferingMapper.class));

    @Override
    protected Offerings offerings() {
        return offerings;
    }
}
