package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.UnpaidVisits;
import kz.localbusiness.application.booking.out.UnpaidVisitsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoUnpaidVisitsOnRealServerTest extends UnpaidVisitsContract {

    private final TestMongo mongo = TestMongo.real();
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
