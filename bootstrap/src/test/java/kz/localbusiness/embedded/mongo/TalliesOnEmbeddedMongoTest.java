package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.limit.out.Tallies;
import kz.localbusiness.application.limit.out.TalliesContract;

class TalliesOnEmbeddedMongoTest extends TalliesContract {

    @Override
    protected Tallies tallies() {
        return StoresOnEmbeddedMongo.store(Tallies.class);
    }
}
