package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.ClientVisitsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoClientVisitsTest extends ClientVisitsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final ClientVisits visits = new MongoClientVisits(mongo.business());

    @Override
    protected ClientVisits visits() {
        return visits;
    }
}
