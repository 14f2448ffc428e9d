package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.payment.out.RegisterTurns;
import kz.localbusiness.application.payment.out.RegisterTurnsContract;

class RegisterTurnsOnEmbeddedMongoTest extends RegisterTurnsContract {

    @Override
    protected RegisterTurns turns() {
        return StoresOnEmbeddedMongo.store(RegisterTurns.class);
    }
}
