package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.RefundDecision;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.BusinessId;

/// Somebody of the business has given the money back in the bank's own app.
@FunctionalInterface
public interface ConfirmGivenBack {

    RefundDecision confirm(Command command);

    record Command(BusinessId business, ChargeId charge, RefundId refund) implements ForBusiness {}
}
