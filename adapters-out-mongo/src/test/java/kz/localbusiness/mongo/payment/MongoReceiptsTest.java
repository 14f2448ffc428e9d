package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.application.payment.out.ReceiptsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoReceiptsTest extends ReceiptsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final Receipts receipts = new MongoReceipts(mongo.business());

    @Override
    protected Receipts receipts() {
        return receipts;
    }
}
