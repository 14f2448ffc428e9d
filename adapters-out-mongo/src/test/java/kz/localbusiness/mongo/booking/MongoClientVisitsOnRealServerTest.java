package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.ClientVisitsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoClientVisitsOnRealServerTest extends ClientVisitsContract {

    private final TestMongo mongo = TestMongo.real();
    private final ClientVisits visits = new MongoClientVisits(mongo.business());

    @Override
    protected ClientVisits visits() {
        return visits;
    }
}
