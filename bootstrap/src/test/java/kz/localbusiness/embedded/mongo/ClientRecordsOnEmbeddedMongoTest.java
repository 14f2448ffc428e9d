package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ClientRecords;
import kz.localbusiness.application.booking.out.ClientRecordsContract;
import kz.localbusiness.application.booking.out.Waitlist;

class ClientRecordsOnEmbeddedMongoTest extends ClientRecordsContract {

    @Override
    protected ClientRecords records() {
        return StoresOnEmbeddedMongo.store(ClientRecords.class);
    }

    @Override
    protected Agendas agendas() {
        return StoresOnEmbeddedMongo.store(Agendas.class);
    }

    @Override
    protected Waitlist waitlist() {
        return StoresOnEmbeddedMongo.store(Waitlist.class);
    }
}
