package kz.localbusiness.embedded.mongo;

import kz.localbusiness.application.secret.out.PlatformSecrets;
import kz.localbusiness.application.secret.out.PlatformSecretsContract;
import org.junit.jupiter.api.BeforeEach;

class PlatformSecretsOnEmbeddedMongoTest extends PlatformSecretsContract {

    @BeforeEach
    void begin() {
        StoresOnEmbeddedMongo.empty("platformSecrets");
    }

    @Override
    protected PlatformSecrets secrets() {
        return StoresOnEmbeddedMongo.store(PlatformSecrets.class);
    }
}
