package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.business.out.BusinessesContract;

class BusinessesOnEmbeddedMongoTest extends BusinessesContract {

    @Override
    protected Businesses businesses() {
        return StoresOnEmbeddedMongo.store(Businesses.class);
    }
}
