package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.catalog.out.OfferingsContract;

class OfferingsOnEmbeddedMongoTest extends OfferingsContract {

    @Override
    protected Offerings offerings() {
        return StoresOnEmbeddedMongo.store(Offerings.class);
    }
}
