package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.ChargesContract;
import kz.localbusiness.application.payment.out.DueCharges;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoChargesOnRealServerTest extends ChargesContract {

    private final TestMongo mongo = TestMongo.real();
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
