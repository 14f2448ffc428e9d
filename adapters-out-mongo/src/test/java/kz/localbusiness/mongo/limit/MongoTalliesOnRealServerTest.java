package kz.localbusiness.mongo.limit;

import kz.localbusiness.application.limit.out.Tallies;
import kz.localbusiness.application.limit.out.TalliesContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoTalliesOnRealServerTest extends TalliesContract {

    private final TestMongo mongo = TestMongo.real();
    private final Tallies tallies = new MongoTallies(mongo.business());

    @Override
    protected Tallies tallies() {
        return tallies;
    }
}
