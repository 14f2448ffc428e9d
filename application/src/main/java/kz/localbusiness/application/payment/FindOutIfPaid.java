package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.InvoiceStanding;
import kz.localbusiness.domain.shared.BusinessId;

/// Asks the bank about an invoice, because somebody wants to know now: it does not want to be asked
/// otherwise.
@FunctionalInterface
public interface FindOutIfPaid {

    InvoiceStanding find(Query query);

    record Query(BusinessId business, ChargeId charge) implements ForBusiness {}
}
