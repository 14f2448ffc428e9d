package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.business.out.Registrations;
import kz.localbusiness.application.business.out.RegistrationsContract;

class RegistrationsOnEmbeddedMongoTest extends RegistrationsContract {

    @Override
    protected Registrations registrations() {
        return StoresOnEmbeddedMongo.store(Registrations.class);
    }
}
