package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.shared.BusinessId;

/// Does the next thing about a charge that is due: asks the bank, takes the money to its visit, or
/// sends it back.
@FunctionalInterface
public interface PursueCharge {

    void pursue(Command command);

    record Command(BusinessId business, ChargeId charge) implements ForBusiness {}
}
