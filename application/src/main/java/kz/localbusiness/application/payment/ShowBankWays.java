package kz.localbusiness.application.payment;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// What the agreement of the business with the bank lets its people do.
@FunctionalInterface
public interface ShowBankWays {

    Ways show(Query query);

    record Query(BusinessId business) implements ForBusiness {}

    /// @param invoices whether clients can be sent invoices
    /// @param refundCodes whether clients get money back by scanning a code
    record Ways(boolean invoices, boolean refundCodes) {}
}
