package kz.localbusiness.mongo.booking;

import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.OwedMoneyContract;
import kz.localbusiness.application.payment.out.OwedMoney;
import kz.localbusiness.mongo.TestMongo;

class MongoOwedMoneyTest extends OwedMoneyContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final MongoClientVisits visits = new MongoClientVisits(mongo.business());

    @Override
    protected ClientVisits visits() {
        return visits;
    }

    @Override
    protected OwedMoney owed() {
        return visits;
    }
}
