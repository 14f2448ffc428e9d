package kz.localbusiness.application.payment.out;

import java.util.Optional;
import kz.localbusiness.domain.fiscal.CashRegister;

/// The cash register of the current business.
public interface CashRegisters {

    Optional<CashRegister> current();

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(CashRegister register);

    void remove();
}
