package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.secret.out.Secrets;
import kz.localbusiness.application.secret.out.SecretsContract;

class SecretsOnEmbeddedMongoTest extends SecretsContract {

    @Override
    protected Secrets secrets() {
        return StoresOnEmbeddedMongo.store(Secrets.class);
    }
}
