package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// Money that was received for a visit, at the business or through the bank.
///
/// @param amount of the price of the visit
/// @param tip on top of it
/// @param returned how much was given back by now, or found to be a mistake; never more than there
///   was
/// @param returnedAt the last time that happened; null while all of it counts
public record Payment(
        PaymentId id,
        Money amount,
        Money tip,
        Method method,
        Instant at,
        Doer by,
        Money returned,
        @Nullable Instant returnedAt) {

    public enum Method {
        CASH,
        /// To the business's own Kaspi; somebody has seen the money come.
        KASPI,
        CARD,
        /// The bank says that it has come.
        ONLINE;

        private static final List<Method> BY_HAND = List.of(CASH, KASPI, CARD);

        /// Those of which somebody of the business says that the money has come.
        public static List<Method> byHand() {
            return BY_HAND;
        }
    }

    public static final Money LARGEST_TIP = Money.tenge(1_000_000);

    public Payment {
        if (amount.equals(Money.ZERO)) {
            throw new IllegalArgumentException("nothing is no payment");
        }
        if (tip.compareTo(LARGEST_TIP) > 0) {
            throw new IllegalArgumentException("so large a tip is a slip");
        }
        if (returned.compareTo(amount.plus(tip)) > 0) {
            throw new IllegalArgumentException("more is given back than there was");
        }
    }

    public static Payment received(
            PaymentId id, Money amount, Money tip, Method method, Instant at, Doer by) {
        return new Payment(id, amount, tip, method, at, by, Money.ZERO, null);
    }

    public Money total() {
        return amount.plus(tip);
    }

    public boolean counts() {
        return !returned.equals(total());
    }

    /// What of the price it still pays; a tip is given back last.
    public Money kept() {
        return returned.compareTo(amount) >= 0 ? Money.ZERO : amount.minus(returned);
    }

    Payment returned(Money altogether, Instant when) {
        return new Payment(id, amount, tip, method, at, by, altogether, when);
    }
}
