package kz.localbusiness.kaspi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.localbusiness.domain.shared.Money;

/// The bank counts in tenge with two decimals.
final class KaspiMoney {

    private static final int TIYN_DIGITS = 2;

    private KaspiMoney() {}

    static BigDecimal write(Money money) {
        return BigDecimal.valueOf(money.tiyn(), TIYN_DIGITS);
    }

    /// @throws ArithmeticException for more than there is
    /// @throws IllegalArgumentException for less than nothing
    static Money read(BigDecimal tenge) {
        var tiyn = tenge.setScale(TIYN_DIGITS, RoundingMode.HALF_UP).movePointRight(TIYN_DIGITS);
        return new Money(tiyn.longValueExact());
    }
}
