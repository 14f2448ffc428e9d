package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.payment.out.DueFiscalRecords;
import kz.localbusiness.application.payment.out.FiscalRecords;
import kz.localbusiness.application.payment.out.FiscalRecordsContract;
import org.junit.jupiter.api.BeforeEach;

class FiscalRecordsOnEmbeddedMongoTest extends FiscalRecordsContract {

    @BeforeEach
    void startEmpty() {
        StoresOnEmbeddedMongo.empty("fiscalRecords");
    }

    @Override
    protected FiscalRecords records() {
        return StoresOnEmbeddedMongo.store(FiscalRecords.class);
    }

    @Override
    protected DueFiscalRecords dueRecords() {
        return StoresOnEmbeddedMongo.store(DueFiscalRecords.class);
    }
}
