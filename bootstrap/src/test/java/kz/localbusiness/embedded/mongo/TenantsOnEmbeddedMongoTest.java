package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.platform.out.Tenants;
import kz.localbusiness.application.platform.out.TenantsContract;

class TenantsOnEmbeddedMongoTest extends TenantsContract {

    TenantsOnEmbeddedMongoTest() {
        StoresOnEmbeddedMongo.empty("businesses");
    }

    @Override
    protected Tenants tenants() {
        return StoresOnEmbeddedMongo.store(Tenants.class);
    }

    @Override
    protected Businesses businesses() {
        return StoresOnEmbeddedMongo.store(Businesses.class);
    }
}
