package kz.localbusiness.mongo.business;

import kz.localbusiness.application.business.out.RealmDirectory;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.RealmPoolContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoRealmPoolOnRealServerTest extends RealmPoolContract {

    private final MongoRealmPool pool = new MongoRealmPool(TestMongo.real().business());

    @Override
    protected RealmPool pool() {
        return pool;
    }

    @Override
    protected RealmDirectory directory() {
        return pool;
    }
}
