package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.business.out.RealmDirectory;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.RealmPoolContract;
import org.junit.jupiter.api.BeforeEach;

class RealmPoolOnEmbeddedMongoTest extends RealmPoolContract {

    @BeforeEach
    void empty() {
        StoresOnEmbeddedMongo.empty("realms");
    }

    @Override
    protected RealmPool pool() {
        return StoresOnEmbeddedMongo.store(RealmPool.class);
    }

    @Override
    protected RealmDirectory directory() {
        return StoresOnEmbeddedMongo.store(RealmDirectory.class);
    }
}
