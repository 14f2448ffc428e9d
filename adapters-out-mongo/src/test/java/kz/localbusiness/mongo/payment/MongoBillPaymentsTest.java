package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.BillPayments;
import kz.localbusiness.application.payment.out.BillPaymentsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoBillPaymentsTest extends BillPaymentsContract {

    private final BillPayments payments = new MongoBillPayments(TestMongo.embedded().business());

    @Override
    protected BillPayments payments() {
        return payments;
    }
}
