package kz.localbusiness.application.secret.out;

class InMemoryPlatformSecretsTest extends PlatformSecretsContract {

    private final PlatformSecrets secrets = new InMemoryPlatformSecrets();

    @Override
    protected PlatformSecrets secrets() {
        return secrets;
    }
}
