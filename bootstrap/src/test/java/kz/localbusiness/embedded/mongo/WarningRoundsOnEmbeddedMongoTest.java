package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.notice.out.WarningRounds;
import kz.localbusiness.application.notice.out.WarningRoundsContract;

class WarningRoundsOnEmbeddedMongoTest extends WarningRoundsContract {

    @Override
    protected WarningRounds rounds() {
        return StoresOnEmbeddedMongo.store(WarningRounds.class);
    }
}
