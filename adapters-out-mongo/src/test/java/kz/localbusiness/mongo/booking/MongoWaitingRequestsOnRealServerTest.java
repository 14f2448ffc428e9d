package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.WaitingRequests;
import kz.localbusiness.application.booking.out.WaitingRequestsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoWaitingRequestsOnRealServerTest extends WaitingRequestsContract {

    private final TestMongo mongo = TestMongo.real();
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
