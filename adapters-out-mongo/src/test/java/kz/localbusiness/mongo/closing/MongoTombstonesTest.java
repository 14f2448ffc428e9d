package kz.localbusiness.mongo.closing;

import kz.localbusiness.application.closing.out.Tombstones;
import kz.localbusiness.application.closing.out.TombstonesContract;
import kz.localbusiness.mongo.TestMongo;

class MongoTombstonesTest extends TombstonesContract {

    private final Tombstones tombstones = new MongoTombstones(TestMongo.embedded().business());

    @Override
    protected Tombstones tombstones() {
        return tombstones;
    }
}
