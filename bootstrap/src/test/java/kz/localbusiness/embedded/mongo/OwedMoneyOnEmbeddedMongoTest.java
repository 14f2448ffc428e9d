package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.booking.out.OwedMoneyContract;
import kz.localbusiness.application.payment.out.OwedMoney;

class OwedMoneyOnEmbeddedMongoTest extends OwedMoneyContract {

    @Override
    protected ClientVisits visits() {
        return StoresOnEmbeddedMongo.store(ClientVisits.class);
    }

    @Override
    protected OwedMoney owed() {
        return StoresOnEmbeddedMongo.store(OwedMoney.class);
    }
}
