package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.AgendasContract;

class AgendasOnEmbeddedMongoTest extends AgendasContract {

    @Override
    protected Agendas agendas() {
        return StoresOnEmbeddedMongo.store(Agendas.class);
    }
}
