package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;

/// An owner pays a little to see that it works; it goes back.
@FunctionalInterface
public interface TryBank {

    Money AMOUNT = Money.tenge(10);

    PayDecision pay(Command command);

    record Command(BusinessId business, Purchase.Kind kind) implements ForBusiness {}
}
