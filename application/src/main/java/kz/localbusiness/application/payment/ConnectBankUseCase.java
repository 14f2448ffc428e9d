package kz.localbusiness.application.payment;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankConnection;
import kz.localbusiness.domain.payment.ConnectDecision;
import kz.localbusiness.domain.payment.ConnectDecision.BankAway;
import kz.localbusiness.domain.payment.ConnectDecision.BankRefuses;
import kz.localbusiness.domain.payment.ConnectDecision.Known;
import kz.localbusiness.domain.payment.TradePoint;

@UseCase(Audience.OWNERS)
class ConnectBankUseCase implements ConnectBank {

    private final BankDoor bank;

    ConnectBankUseCase(BankDoor bank) {
        this.bank = bank;
    }

    @Override
    public ConnectDecision connect(Command command) {
        return switch (bank.payments().tradePoints(command.access())) {
            case BankAnswer.Done<List<TradePoint>>(var points) -> {
                keep(command);
                yield new Known(points);
            }
            case BankAnswer.Refused<List<TradePoint>>(var why, _) -> new BankRefuses(why);
            case BankAnswer.Unavailable<List<TradePoint>> _,
                    BankAnswer.Unclear<List<TradePoint>> _ ->
                    new BankAway();
        };
    }

    private void keep(Command command) {
        var secrets = bank.secrets();
        switch (command.access()) {
            case BankAccess.ByKey(var key) -> secrets.put(BankDoor.KEY, key);
            case BankAccess.ByCertificate(var keystore, var password) -> {
                secrets.put(BankDoor.KEYSTORE, keystore);
                secrets.put(BankDoor.PASSWORD, password);
            }
            case BankAccess.ByPlatform _ -> {}
        }
        var access = command.access();
        var version = bank.connections().current().map(BankConnection::version).orElse(0L);
        var organisation = access instanceof BankAccess.ByPlatform(var tax) ? tax : null;
        bank.connections()
                .save(
                        new BankConnection(
                                command.business(),
                                access.scheme(),
                                organisation,
                                null,
                                "",
                                null,
                                version));
    }
}
