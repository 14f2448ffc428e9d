package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.BillerKey;
import kz.localbusiness.domain.shared.BusinessId;

/// Lets the bank ask what clients owe, and tell what they have paid; by a new key, in place of the
/// one that it had.
@FunctionalInterface
public interface TurnOnBiller {

    BillerKey turnOn(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
