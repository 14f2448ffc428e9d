package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Receipts are registered no more, and nothing is kept of the way to the cash register. What it
/// has given for receipts stays on them.
@FunctionalInterface
public interface DisconnectRegister {

    void disconnect(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
