package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.ClientVisitsContract;

class ClientVisitsOnEmbeddedMongoTest extends ClientVisitsContract {

    @Override
    protected ClientVisits visits() {
        return StoresOnEmbeddedMongo.store(ClientVisits.class);
    }
}
