package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.InvoiceStanding;
import kz.localbusiness.domain.shared.BusinessId;

/// Calls an invoice off that nobody has paid. Where nobody knows whether it was sent at all,
/// somebody says by it that the client does not have it.
@FunctionalInterface
public interface WithdrawInvoice {

    InvoiceStanding withdraw(Command command);

    record Command(BusinessId business, ChargeId charge) implements ForBusiness {}
}
