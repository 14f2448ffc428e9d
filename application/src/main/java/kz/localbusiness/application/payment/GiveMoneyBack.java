package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.RefundDecision;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;

/// Some or all of what was paid online goes back the same way.
@FunctionalInterface
public interface GiveMoneyBack {

    RefundDecision giveBack(Command command);

    record Command(BusinessId business, ChargeId charge, RefundId refund, Money amount)
            implements ForBusiness {}
}
