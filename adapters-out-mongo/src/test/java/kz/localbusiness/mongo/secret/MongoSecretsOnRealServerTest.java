package kz.localbusiness.mongo.secret;

import kz.localbusiness.application.secret.out.Secrets;
import kz.localbusiness.application.secret.out.SecretsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoSecretsOnRealServerTest extends SecretsContract {

    private final Secrets secrets =
            new MongoSecrets(TestMongo.real().business(), TestKeys.of("one"));

    @Override
    protected Secrets secrets() {
        return secrets;
    }
}
