package kz.localbusiness.application.payment.out;

import java.util.Optional;
import kz.localbusiness.domain.payment.BankConnection;

/// How the current business is connected to the bank.
public interface BankConnections {

    Optional<BankConnection> current();

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(BankConnection connection);

    void remove();
}
