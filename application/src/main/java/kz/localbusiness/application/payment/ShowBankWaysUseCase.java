package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.payment.out.BankConnections;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.payment.Scheme;

@UseCase(Audience.MANAGEMENT)
class ShowBankWaysUseCase implements ShowBankWays {

    private final BankConnections connections;

    ShowBankWaysUseCase(BankConnections connections) {
        this.connections = connections;
    }

    @Override
    public Ways show(Query query) {
        var scheme =
                connections.current().filter(BankConnection::isReady).map(BankConnection::scheme);
        return new Ways(
                scheme.filter(Scheme::sendsInvoices).isPresent(),
                scheme.filter(Scheme::refundsToWhoScans).isPresent());
    }
}
