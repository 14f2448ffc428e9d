package kz.localbusiness.domain.payment;

import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What the bank has in its books of one purchase.
///
/// @param amount null where it does not say
/// @param refundable what can still be given back of it; null where it does not say
public record BankEntry(boolean paid, @Nullable Money amount, @Nullable Money refundable) {

    /// Nobody has paid it there, or the bank does not know it.
    public static final BankEntry UNPAID = new BankEntry(false, null, null);
}
