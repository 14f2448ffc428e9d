package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.CashRegisters;
import kz.localbusiness.application.payment.out.CashRegistersContract;
import kz.localbusiness.mongo.TestMongo;

class MongoCashRegistersTest extends CashRegistersContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final CashRegisters registers = new MongoCashRegisters(mongo.business());

    @Override
    protected CashRegisters registers() {
        return registers;
    }
}
