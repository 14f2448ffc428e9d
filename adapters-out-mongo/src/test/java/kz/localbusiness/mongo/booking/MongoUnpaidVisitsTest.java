package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.UnpaidVisits;
import kz.localbusiness.application.booking.out.UnpaidVisitsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoUnpaidVisitsTest extends UnpaidVisitsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final UnpaidVisits unpaid = new MongoUnpaidVisits(mongo.business());
    private final Agendas agendas = new MongoAgendas(mongo.business());

    @Override
    protected UnpaidVisits unpaid() {
        return unpaid;
    }

    @Override
    protected Agendas agendas() {
        return agendas;
    }
}
