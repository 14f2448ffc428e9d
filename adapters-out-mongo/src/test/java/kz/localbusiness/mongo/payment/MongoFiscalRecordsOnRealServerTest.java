package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.DueFiscalRecords;
import kz.localbusiness.application.payment.out.FiscalRecords;
import kz.localbusiness.application.payment.out.FiscalRecordsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoFiscalRecordsOnRealServerTest extends FiscalRecordsContract {

    private final TestMongo mongo = TestMongo.real();
    private final MongoFiscalRecords records = new MongoFiscalRecords(mongo.business());

    @Override
    protected FiscalRecords records() {
        return records;
    }

    @Override
    protected DueFiscalRecords dueRecords() {
        return records;
    }
}
