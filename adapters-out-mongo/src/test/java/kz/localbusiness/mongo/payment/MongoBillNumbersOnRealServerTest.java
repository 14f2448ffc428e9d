package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.BillNumbers;
import kz.localbusiness.application.payment.out.BillNumbersContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoBillNumbersOnRealServerTest extends BillNumbersContract {

    private final BillNumbers numbers = new MongoBillNumbers(TestMongo.real().business());

    @Override
    protected BillNumbers numbers() {
        return numbers;
    }
}
