package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.ChargesContract;
import kz.localbusiness.application.payment.out.DueCharges;
import kz.localbusiness.mongo.TestMongo;

class MongoChargesTest extends ChargesContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final MongoCharges charges = new MongoCharges(mongo.business());

    @Override
    protected Charges charges() {
        return charges;
    }

    @Override
    protected DueCharges dueCharges() {
        return charges;
    }
}
