package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.RegisterTurns;
import kz.localbusiness.application.payment.out.RegisterTurnsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoRegisterTurnsOnRealServerTest extends RegisterTurnsContract {

    private final TestMongo mongo = TestMongo.real();
    private final RegisterTurns turns = new MongoRegisterTurns(mongo.business());

    @Override
    protected RegisterTurns turns() {
        return turns;
    }
}
