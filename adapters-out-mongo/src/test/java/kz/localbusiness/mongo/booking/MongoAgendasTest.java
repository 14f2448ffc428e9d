package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.AgendasContract;
import kz.localbusiness.mongo.TestMongo;

class MongoAgendasTest extends AgendasContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final Agendas agendas = new MongoAgendas(mongo.business());

    @Override
    protected Agendas agendas() {
        return agendas;
    }
}
