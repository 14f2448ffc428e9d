package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.payment.out.Receipts;
import kz.localbusiness.application.payment.out.ReceiptsContract;

class ReceiptsOnEmbeddedMongoTest extends ReceiptsContract {

    @Override
    protected Receipts receipts() {
        return StoresOnEmbeddedMongo.store(Receipts.class);
    }
}
