package kz.localbusiness.application.payment;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.BankConnections;
import kz.localbusiness.domain.payment.BankConnection;

@UseCase(Audience.OWNERS)
class ShowBankUseCase implements ShowBank {

    private final BankConnections connections;

    ShowBankUseCase(BankConnections connections) {
        this.connections = connections;
    }

    @Override
    public Optional<BankConnection> show(Query query) {
        return connections.current();
    }
}
