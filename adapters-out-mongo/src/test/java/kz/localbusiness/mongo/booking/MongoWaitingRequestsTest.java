package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.WaitingRequests;
import kz.localbusiness.application.booking.out.WaitingRequestsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoWaitingRequestsTest extends WaitingRequestsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final WaitingRequests requests = new MongoWaitingRequests(mongo.business());
    private final Agendas agendas = new MongoAgendas(mongo.business());

    @Override
    protected WaitingRequests requests() {
        return requests;
    }

    @Override
    protected Agendas agendas() {
        return agendas;
    }
}
