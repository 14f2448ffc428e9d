package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.CashRegisters;
import kz.localbusiness.application.payment.out.CashRegistersContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoCashRegistersOnRealServerTest extends CashRegistersContract {

    private final TestMongo mongo = TestMongo.real();
    private final CashRegisters registers = new MongoCashRegisters(mongo.business());

    @Override
    protected CashRegisters registers() {
        return registers;
    }
}
