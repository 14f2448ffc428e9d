package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Does the next thing about a receipt that is to be registered at the cash register.
@FunctionalInterface
public interface RegisterReceipt {

    void register(Command command);

    /// @param receipt its number
    record Command(BusinessId business, long receipt) implements ForBusiness {}
}
