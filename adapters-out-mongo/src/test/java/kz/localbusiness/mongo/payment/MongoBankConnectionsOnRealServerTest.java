package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.BankConnections;
import kz.localbusiness.application.payment.out.BankConnectionsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoBankConnectionsOnRealServerTest extends BankConnectionsContract {

    private final TestMongo mongo = TestMongo.real();
    private final BankConnections connections = new MongoBankConnections(mongo.business());

    @Override
    protected BankConnections connections() {
        return connections;
    }
}
