package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.UnpaidVisits;
import kz.localbusiness.application.booking.out.UnpaidVisitsContract;

class UnpaidVisitsOnEmbeddedMongoTest extends UnpaidVisitsContract {

    @Override
    protected UnpaidVisits unpaid() {
        return StoresOnEmbeddedMongo.store(UnpaidVisits.class);
    }

    @Override
    protected Agendas agendas() {
        return StoresOnEmbeddedMongo.store(Agendas.class);
    }
}
