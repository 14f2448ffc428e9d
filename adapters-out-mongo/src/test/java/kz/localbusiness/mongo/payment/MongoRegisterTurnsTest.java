package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.RegisterTurns;
import kz.localbusiness.application.payment.out.RegisterTurnsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoRegisterTurnsTest extends RegisterTurnsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final RegisterTurns turns = new MongoRegisterTurns(mongo.business());

    @Override
    protected RegisterTurns turns() {
        return turns;
    }
}
