package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.BillNumbers;
import kz.localbusiness.application.payment.out.BillNumbersContract;
import kz.localbusiness.mongo.TestMongo;

class MongoBillNumbersTest extends BillNumbersContract {

    private final BillNumbers numbers = new MongoBillNumbers(TestMongo.embedded().business());

    @Override
    protected BillNumbers numbers() {
        return numbers;
    }
}
