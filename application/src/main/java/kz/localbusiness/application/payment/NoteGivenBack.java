package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.RefundDecision;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;

/// Somebody has given money back in the bank's own app without a word here; the bank is not asked
/// to do it again.
@FunctionalInterface
public interface NoteGivenBack {

    RefundDecision note(Command command);

    record Command(BusinessId business, ChargeId charge, RefundId refund, Money amount)
            implements ForBusiness {}
}
