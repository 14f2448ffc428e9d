package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.application.payment.out.ReceiptsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoReceiptsOnRealServerTest extends ReceiptsContract {

    private final TestMongo mongo = TestMongo.real();
    private final Receipts receipts = new MongoReceipts(mongo.business());

    @Override
    protected Receipts receipts() {
        return receipts;
    }
}
