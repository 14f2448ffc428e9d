package kz.localbusiness.application.payment;

import java.time.Instant;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.payment.BillPayment;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;

/// Takes down that a client has paid in the bank's app. Whatever was answered first about one
/// number of the bank's is answered for good, and money that has no visit to go to is refused.
@FunctionalInterface
public interface TakeBillPayment {

    /// @return taken or refused
    /// @throws kz.localbusiness.application.NotAllowed when the key is not the business's
    BillPayment take(Command command);

    /// @param transaction the bank's number of it
    /// @param account as the client typed it
    /// @param bankTime of the bank's own books
    record Command(
            BusinessId business,
            String key,
            PurchaseId transaction,
            String account,
            Money sum,
            Instant bankTime)
            implements ForBusiness {}
}
