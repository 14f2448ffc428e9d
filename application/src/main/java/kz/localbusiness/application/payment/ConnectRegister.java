package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.fiscal.RegisterAccess;
import kz.localbusiness.domain.fiscal.RegisterDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The owner says which cash register the business has; kept only when it lets us in. It registers
/// every receipt from then on.
@FunctionalInterface
public interface ConnectRegister {

    RegisterDecision connect(Command command);

    /// @param vat percent that is part of every price; 0 for who pays none
    record Command(BusinessId business, RegisterAccess access, int vat) implements ForBusiness {}
}
