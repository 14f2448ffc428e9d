package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.DueAgendas;
import kz.localbusiness.application.booking.out.DueAgendasContract;
import org.junit.jupiter.api.BeforeEach;

class DueAgendasOnEmbeddedMongoTest extends DueAgendasContract {

    @BeforeEach
    void startEmpty() {
        StoresOnEmbeddedMongo.empty("agendas");
    }

    @Override
    protected Agendas agendas() {
        return StoresOnEmbeddedMongo.store(Agendas.class);
    }

    @Override
    protected DueAgendas dueAgendas() {
        return StoresOnEmbeddedMongo.store(DueAgendas.class);
    }
}
