package kz.localbusiness.application.payment.out;

import java.util.Optional;
import kz.localbusiness.domain.fiscal.CashboxNumber;
import kz.localbusiness.domain.fiscal.ExternalNumber;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import kz.localbusiness.domain.fiscal.Slip;
import kz.localbusiness.domain.shared.Money;

/// A cash register that is reached over the network. Whoever asks one sees to it that nobody else
/// asks it meanwhile.
public interface FiscalRegister {

    /// Whether this installation has a way to any.
    boolean isThere();

    /// Whether it lets us in. Registers nothing.
    RegisterAnswer<CashboxNumber> check(RegisterAccess access);

    /// A number that it knows is not registered again, but told again.
    RegisterAnswer<FiscalTicket> register(RegisterAccess access, Slip slip);

    /// Done with nothing where the register says that it has nothing of that number.
    ///
    /// @param total of what it was asked for, where the register does not repeat it
    RegisterAnswer<Optional<FiscalTicket>> find(
            RegisterAccess access, ExternalNumber number, Money total);
}
