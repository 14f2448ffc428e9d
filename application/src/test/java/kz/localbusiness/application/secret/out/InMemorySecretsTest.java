package kz.localbusiness.application.secret.out;

class InMemorySecretsTest extends SecretsContract {

    private final Secrets secrets = new InMemorySecrets();

    @Override
    protected Secrets secrets() {
        return secrets;
    }
}
