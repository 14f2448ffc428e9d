package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.ChargesContract;
import kz.localbusiness.application.payment.out.DueCharges;
import org.junit.jupiter.api.BeforeEach;

class ChargesOnEmbeddedMongoTest extends ChargesContract {

    @BeforeEach
    void startEmpty() {
        StoresOnEmbeddedMongo.empty("charges");
    }

    @Override
    protected Charges charges() {
        return StoresOnEmbeddedMongo.store(Charges.class);
    }

    @Override
    protected DueCharges dueCharges() {
        return StoresOnEmbeddedMongo.store(DueCharges.class);
    }
}
