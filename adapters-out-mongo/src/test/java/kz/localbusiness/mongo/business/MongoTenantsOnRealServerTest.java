package kz.localbusiness.mongo.business;

import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.platform.out.Tenants;
import kz.localbusiness.application.platform.out.TenantsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.mapstruct.factory.Mappers;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoTenantsOnRealServerTest extends TenantsContract {

    private final TestMongo mongo = TestMongo.real();
    private final Businesses businesses =
            new MongoBusinesses(mongo.business(), Mappers.getMapper(BusinessMapper.class));

    @Override
    protected Tenants tenants() {
        return new MongoTenants(mongo.business());
    }

    @Override
    protected Businesses businesses() {
        return businesses;
    }
}
