package kz.localbusiness.mongo.business;

import kz.localbusiness.application.business.out.RealmDirectory;
import kz.localbusiness.application.business.out.RealmPool;
import kz.localbusiness.application.business.out.RealmPoolContract;
import kz.localbusiness.mongo.TestMongo;

class MongoRealmPoolTest extends RealmPoolContract {

    private final MongoRealmPool pool = new MongoRealmPool(TestMongo.embedded().business());

    @Override
    protected RealmPool pool() {
        return pool;
    }

    @Override
    protected RealmDirectory directory() {
        return pool;
    }
}
