package kz.localbusiness.mongo.catalog;

import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.catalog.out.OfferingsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.mapstruct.factory.Mappers;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoOfferingsOnRealServerTest extends OfferingsContract {

    private final TestMongo mongo = TestMongo.real();
    private final Offerings offerings =
            new MongoOfferings(mongo.business(), Mappers.getMapper(OfferingMapper.class));

    @Override
    protected Offerings offerings() {
        return offerings;
    }
}
