package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.WaitingRequests;
import kz.localbusiness.application.booking.out.WaitingRequestsContract;

class WaitingRequestsOnEmbeddedMongoTest extends WaitingRequestsContract {

    @Override
    protected WaitingRequests requests() {
        return StoresOnEmbeddedMongo.store(WaitingRequests.class);
    }

    @Override
    protected Agendas agendas() {
        return StoresOnEmbeddedMongo.store(Agendas.class);
    }
}
