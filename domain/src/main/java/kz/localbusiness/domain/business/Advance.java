package kz.localbusiness.domain.business;

import java.math.BigInteger;
import kz.localbusiness.domain.shared.Money;

/// What has to be paid online before a visit is booked.
public sealed interface Advance {

    /// Never more than the price.
    Money of(Money price);

    /// A part of the price, rounded up to whole tenge; 100 is all of it.
    record Share(int percent) implements Advance {

        private static final BigInteger TIYN_PER_TENGE = BigInteger.valueOf(100);

        public Share {
            if (!isPossible(percent)) {
                throw new IllegalArgumentException("a share is 1 to 100 per cent");
            }
        }

        public static boolean isPossible(int percent) {
            return percent >= 1 && percent <= 100;
        }

        @Override
        public Money of(Money price) {
            var hundredthsOfTiyn = BigInteger.valueOf(price.tiyn()).multiply(big(percent));
            var perTenge = TIYN_PER_TENGE.multiply(big(100));
            var tenge = hundredthsOfTiyn.add(perTenge).subtract(BigInteger.ONE).divide(perTenge);
            return least(Money.tenge(tenge.longValueExact()), price);
        }

        private static BigInteger big(int number) {
            return BigInteger.valueOf(number);
        }
    }

    record Fixed(Money amount) implements Advance {

        public Fixed {
            if (amount.equals(Money.ZERO)) {
                throw new IllegalArgumentException("nothing is no advance");
            }
        }

        @Override
        public Money of(Money price) {
            return least(amount, price);
        }
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
