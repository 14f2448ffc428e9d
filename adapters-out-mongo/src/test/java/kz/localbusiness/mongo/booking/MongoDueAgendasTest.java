package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.DueAgendas;
import kz.localbusiness.application.booking.out.DueAgendasContract;
import kz.localbusiness.mongo.TestMongo;

class MongoDueAgendasTest extends DueAgendasContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final Agendas agendas = new MongoAgendas(mongo.business());
    private final DueAgendas dueAgendas = new MongoDueAgendas(mongo.business());

    @Override
    protected Agendas agendas() {
        return agendas;
    }

    @Override
    protected DueAgendas dueAgendas() {
        return dueAgendas;
    }
}
