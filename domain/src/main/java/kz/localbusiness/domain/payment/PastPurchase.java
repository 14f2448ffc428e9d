package kz.localbusiness.domain.payment;

import java.time.Instant;
import kz.localbusiness.domain.shared.Money;

/// One of the last purchases of somebody who has scanned a code for a refund.
public record PastPurchase(PurchaseId id, Money amount, Instant at) {

    /// That the bank tells of one person.
    public static final int MOST = 10;
}
