package kz.localbusiness.mongo.payment;

import kz.localbusiness.application.payment.out.DueReconciliations;
import kz.localbusiness.application.payment.out.Reconciliations;
import kz.localbusiness.application.payment.out.ReconciliationsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoReconciliationsOnRealServerTest extends ReconciliationsContract {

    private final TestMongo mongo = TestMongo.real();
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
