package kz.localbusiness.mongo.limit;

import kz.localbusiness.application.limit.out.Tallies;
import kz.localbusiness.application.limit.out.TalliesContract;
import kz.localbusiness.mongo.TestMongo;

class MongoTalliesTest extends TalliesContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final Tallies tallies = new MongoTallies(mongo.business());

    @Override
    protected Tallies tallies() {
        return tallies;
    }
}
