package kz.localbusiness.mongo.catalog;

import kz.localbusiness.application.catalog.out.Arrangements;
import kz.localbusiness.application.catalog.out.ArrangementsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoArrangementsTest extends ArrangementsContract {

    private final Arrangements arrangements =
            new MongoArrangements(TestMongo.embedded().business());

    @Override
    protected Arrangements arrangements() {
        return arrangements;
    }
}
