package kz.localbusiness.domain.payment;

import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What the bank says of a purchase; an older interface says its state alone.
///
/// @param transaction the bank's number of the movement of money
/// @param product by which the client paid, e.g. `Gold` or `Loan`
public record PurchaseReport(
        PurchaseState state,
        @Nullable Money amount,
        @Nullable String transaction,
        @Nullable String product) {}
