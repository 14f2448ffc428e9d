package kz.localbusiness.mongo.client;

import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.client.out.ContactChecksContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoContactChecksOnRealServerTest extends ContactChecksContract {

    private final TestMongo mongo = TestMongo.real();
    private final ContactChecks checks = new MongoContactChecks(mongo.business());

    @Override
    protected ContactChecks checks() {
        return checks;
    }
}
