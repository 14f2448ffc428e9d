package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.BillPayments;
import kz.localbusiness.application.payment.out.BillPaymentsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoBillPaymentsOnRealServerTest extends BillPaymentsContract {

    private final BillPayments payments = new MongoBillPayments(TestMongo.real().business());

    @Override
    protected BillPayments payments() {
        return payments;
    }
}
