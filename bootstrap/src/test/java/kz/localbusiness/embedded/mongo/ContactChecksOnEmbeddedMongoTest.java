package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.client.out.ContactChecksContract;

class ContactChecksOnEmbeddedMongoTest extends ContactChecksContract {

    @Override
    protected ContactChecks checks() {
        return StoresOnEmbeddedMongo.store(ContactChecks.class);
    }
}
