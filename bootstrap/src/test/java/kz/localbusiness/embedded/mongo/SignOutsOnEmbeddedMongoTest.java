package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.SignOuts;
import kz.localbusiness.application.team.out.SignOutLog;
import kz.localbusiness.application.team.out.SignOutsContract;

class SignOutsOnEmbeddedMongoTest extends SignOutsContract {

    @Override
    protected SignOutLog log() {
        return StoresOnEmbeddedMongo.store(SignOutLog.class);
    }

    @Override
    protected SignOuts signOuts() {
        return StoresOnEmbeddedMongo.store(SignOuts.class);
    }
}
