package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.DueFiscalRecords;
import kz.localbusiness.application.payment.out.FiscalRecords;
import kz.localbusiness.application.payment.out.FiscalRecordsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoFiscalRecordsTest extends FiscalRecordsContract {

    private final TestMongo mongo = TestMongo.embedded();
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
