package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.OwedMoneyContract;
import kz.localbusiness.application.payment.out.OwedMoney;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoOwedMoneyOnRealServerTest extends OwedMoneyContract {

    private final TestMongo mongo = TestMongo.real();
    private final MongoClientVisits visits = new MongoClientVisits(mongo.business());

    @Override
    protected ClientVisits visits() {
        return visits;
    }

    @Override
    protected OwedMoney owed() {
        return visits;
    }
}
