package kz.localbusiness.domain.payment;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// Money that came for a visit, or went back. It names the visit and nobody who came to it, so that
/// it may stay when they are forgotten.
///
/// @param shares to which services it belongs, at least one
/// @param at when it came; when it went back or was found to be a mistake
/// @param visitAt when the visit began or was to begin, as it was known then
/// @param purchase the bank's number of it; null for what was paid at the business
/// @param original the receipt for what came, of which this gives back; null when this came
public record Movement(
        Key key,
        List<Share> shares,
        Payment.Method method,
        Instant at,
        Instant visitAt,
        @Nullable PurchaseId purchase,
        @Nullable Long original) {

    /// What makes it one and the same, however often it is told.
    ///
    /// @param step 0 when the payment came, then 1 for the first time that some of it went back
    public record Key(AppointmentId visit, PaymentId payment, int step) {}

    public Movement {
        shares = List.copyOf(shares);
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("money for nothing");
        }
    }

    public boolean isReturn() {
        return original != null;
    }

    public Money amount() {
        return sum(Share::amount);
    }

    /// On top of the amount.
    public Money tip() {
        return sum(Share::tip);
    }

    public Money total() {
        return sum(Share::total);
    }

    /// What one of its shares adds to what came or went back.
    public Turnover turnover(Share share) {
        return isReturn()
                ? new Turnover(Money.ZERO, share.total(), Money.ZERO, share.tip())
                : new Turnover(share.total(), Money.ZERO, share.tip(), Money.ZERO);
    }

    public Movement through(@Nullable PurchaseId bank) {
        return new Movement(key, shares, method, at, visitAt, bank, original);
    }

    private Money sum(Function<Share, Money> part) {
        return shares.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
