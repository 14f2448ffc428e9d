package kz.localbusiness.mongo.secret;

import kz.localbusiness.application.secret.out.PlatformSecrets;
import kz.localbusiness.application.secret.out.PlatformSecretsContract;
import kz.localbusiness.mongo.TestMongo;
import org.junit.jupiter.api.Tag;
import org.testcontainers.junit.jupiter.Testcontainers;

@Tag("docker")
@Testcontainers(disabledWithoutDocker = true)
class MongoPlatformSecretsOnRealServerTest extends PlatformSecretsContract {

    private final PlatformSecrets secrets =
            new MongoPlatformSecrets(TestMongo.real().business(), TestKeys.of("one"));

    @Override
    protected PlatformSecrets secrets() {
        return secrets;
    }
}
