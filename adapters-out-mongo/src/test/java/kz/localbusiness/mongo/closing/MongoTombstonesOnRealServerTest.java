package kz.localbusiness.mongo.closing;

import kz.localbusiness.application.closing.out.Tombstones;
import kz.localbusiness.application.closing.out.TombstonesContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoTombstonesOnRealServerTest extends TombstonesContract {

    private final Tombstones tombstones = new MongoTombstones(TestMongo.real().business());

    @Override
    protected Tombstones tombstones() {
        return tombstones;
    }
}
