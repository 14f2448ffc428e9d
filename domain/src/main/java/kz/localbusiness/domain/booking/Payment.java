package kz.localbusiness.domain.booking;

import java.time.Instant;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// Money that was received for a visit at the business.
///
/// @param returnedAt when it was given back, or found to be a mistake; null while it counts
public record Payment(
        PaymentId id,
        Money amount,
        Method method,
        Instant at,
        Doer by,
        @Nullable Instant returnedAt) {

    public enum Method {
        CASH,
        /// To the business's own Kaspi; somebody has seen the money come.
        KASPI,
        CARD
    }

    public Payment {
        if (amount.equals(Money.ZERO)) {
            throw new IllegalArgumentException("nothing is no payment");
        }
    }

    public boolean counts() {
        return returnedAt == null;
    }

    Payment returned(Instant when) {
        return new Payment(id, amount, method, at, by, when);
    }
}
