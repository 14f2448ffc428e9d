package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.DueReconciliations;
import kz.localbusiness.application.payment.out.Reconciliations;
import kz.localbusiness.application.payment.out.ReconciliationsContract;
import kz.localbusiness.mongo.TestMongo;

class MongoReconciliationsTest extends ReconciliationsContract {

    private final TestMongo mongo = TestMongo.embedded();
    private final MongoReconciliations books = new MongoReconciliations(mongo.business());

    @Override
    protected Reconciliations books() {
        return books;
    }

    @Override
    protected DueReconciliations dueBooks() {
        return books;
    }
}
