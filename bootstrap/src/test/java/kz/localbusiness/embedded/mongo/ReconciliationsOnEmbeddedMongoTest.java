package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.payment.out.DueReconciliations;
import kz.localbusiness.application.payment.out.Reconciliations;
import kz.localbusiness.application.payment.out.ReconciliationsContract;
import org.junit.jupiter.api.BeforeEach;

class ReconciliationsOnEmbeddedMongoTest extends ReconciliationsContract {

    @BeforeEach
    void startEmpty() {
        StoresOnEmbeddedMongo.empty("reconciliationPlans");
    }

    @Override
    protected Reconciliations books() {
        return StoresOnEmbeddedMongo.store(Reconciliations.class);
    }

    @Override
    protected DueReconciliations dueBooks() {
        return StoresOnEmbeddedMongo.store(DueReconciliations.class);
    }
}
