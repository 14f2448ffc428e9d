package kz.localbusiness.application.payment.out;

import java.util.Optional;
import kz.localbusiness.domain.payment.BillPayment;
import kz.localbusiness.domain.payment.PurchaseId;

/// Of what the bank told the current business, each of its numbers once.
public interface BillPayments {

    Optional<BillPayment> find(PurchaseId transaction);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read, or there
    ///   is one of that number
    void save(BillPayment payment);
}
