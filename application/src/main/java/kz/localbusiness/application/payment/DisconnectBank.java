package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// Clients cannot pay online any more, and nothing is kept of the way to the bank. Money that is
/// still to come or to go back is the owner's to see to.
@FunctionalInterface
public interface DisconnectBank {

    void disconnect(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
