package kz.localbusiness.domain.payment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Money;

/// A sum in parts that add up to it exactly, in whole tenge where all is in whole tenge.
final class Split {

    private static final long TIYN_PER_TENGE = 100;

    private Split() {}

    /// None of the parts is greater than its weight, unless the sum is greater than all of them.
    ///
    /// @param weights to which the parts are proportional, at least one; the first part is all when
    ///   none of them weighs anything
    static List<Money> of(Money sum, List<Money> weights) {
        var unit =
                Stream.concat(Stream.of(sum), weights.stream())
                                .allMatch(one -> one.tiyn() % TIYN_PER_TENGE == 0)
                        ? TIYN_PER_TENGE
                        : 1;
        var whole = weights.stream().reduce(Money.ZERO, Money::plus);
        var parts = new ArrayList<Money>();
        var weighed = Money.ZERO;
        var given = Money.ZERO;
        for (var weight : weights) {
            weighed = weighed.plus(weight);
            var upToHere = whole.equals(Money.ZERO) ? sum : portion(sum, weighed, whole, unit);
            parts.add(upToHere.minus(given));
            given = upToHere;
        }
        return parts;
    }

    private static Money portion(Money sum, Money part, Money whole, long unit) {
        var units =
                BigInteger.valueOf(sum.tiyn() / unit)
                        .multiply(BigInteger.valueOf(part.tiyn()))
                        .divide(BigInteger.valueOf(whole.tiyn()));
        return new Money(Math.multiplyExact(units.longValueExact(), unit));
    }
}
