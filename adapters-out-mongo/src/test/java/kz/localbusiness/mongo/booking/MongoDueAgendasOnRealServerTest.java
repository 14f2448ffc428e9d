package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.DueAgendas;
import kz.localbusiness.application.booking.out.DueAgendasContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoDueAgendasOnRealServerTest extends DueAgendasContract {

    private final TestMongo mongo = TestMongo.real();
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
