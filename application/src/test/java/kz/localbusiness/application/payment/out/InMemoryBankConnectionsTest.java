package kz.localbusiness.application.payment.out;

class InMemoryBankConnectionsTest extends BankConnectionsContract {

    private final BankConnections connections = new InMemoryBankConnections();

    @Override
    protected BankConnections connections() {
        return connections;
    }
}
