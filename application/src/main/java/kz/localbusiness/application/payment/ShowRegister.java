package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.fiscal.CashRegister;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// Which cash register the business has connected; nothing of its secrets.
@FunctionalInterface
public interface ShowRegister {

    Setup show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param isOffered whether this installation has a way to any
    /// @param register null while none is connected
    record Setup(boolean isOffered, @Nullable CashRegister register) {}
}
