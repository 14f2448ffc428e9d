package kz.localbusiness.domain.payment;

import java.net.URI;
import java.util.Optional;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// What a client owes for a visit, as it is paid through the bank.
///
/// @param biller who is paid; null where the bank has given no name, and the number can only be
///   typed in its app
public record Bill(BillNumber number, Money sum, @Nullable BillerName biller) {

    /// @param returnTo where the client comes back to
    public Optional<QuickOrder> order(URI returnTo) {
        return Optional.ofNullable(biller)
                .map(known -> new QuickOrder(number, sum, known, returnTo));
    }
}
