package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.AgendasContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoAgendasOnRealServerTest extends AgendasContract {

    private final TestMongo mongo = TestMongo.real();
    private final Agendas agendas = new MongoAgendas(mongo.business());

    @Override
    protected Agendas agendas() {
        return agendas;
    }
}
