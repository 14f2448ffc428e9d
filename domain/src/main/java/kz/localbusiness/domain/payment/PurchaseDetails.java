package kz.localbusiness.domain.payment;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.shared.Money;

/// A paid purchase in the bank's books.
///
/// @param refundable what can still be given back of it
public record PurchaseDetails(PurchaseId id, Money total, Money refundable, Instant at) {

    /// Whether it may be somebody's, as far as the bank tells of their last ones.
    public boolean mayBeAmong(List<PastPurchase> last) {
        return last.stream().anyMatch(one -> one.id().equals(id))
                || (last.size() == PastPurchase.MOST
                        && last.stream().noneMatch(one -> one.at().isBefore(at)));
    }
}
