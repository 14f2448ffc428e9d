package kz.localbusiness.application.client.out;

class InMemoryContactChecksTest extends ContactChecksContract {

    private final ContactChecks checks = new InMemoryContactChecks();

    @Override
    protected ContactChecks checks() {
        return checks;
    }
}
