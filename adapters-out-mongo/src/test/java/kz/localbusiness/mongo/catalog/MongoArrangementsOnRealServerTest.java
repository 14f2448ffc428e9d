package kz.localbusiness.mongo.catalog;

import kz.localbusiness.application.catalog.out.Arrangements;
import kz.localbusiness.application.catalog.out.ArrangementsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoArrangementsOnRealServerTest extends ArrangementsContract {

    private final Arrangements arrangements = new MongoArrangements(TestMongo.real().business());

    @Override
    protected Arrangements arrangements() {
        return arrangements;
    }
}
