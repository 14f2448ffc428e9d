package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.closing.out.Tombstones;
import kz.localbusiness.application.closing.out.TombstonesContract;

class TombstonesOnEmbeddedMongoTest extends TombstonesContract {

    @Override
    protected Tombstones tombstones() {
        return StoresOnEmbeddedMongo.store(Tombstones.class);
    }
}
