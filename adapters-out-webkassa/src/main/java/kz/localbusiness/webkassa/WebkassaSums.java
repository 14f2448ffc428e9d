package kz.localbusiness.webkassa;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.localbusiness.domain.shared.Money;

/// Webkassa counts in tenge with two decimals.
final class WebkassaSums {

    static final BigDecimal NOTHING = BigDecimal.ZERO;

    private static final int TIYN_DIGITS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WebkassaSums() {}

    static BigDecimal write(Money money) {
        return BigDecimal.valueOf(money.tiyn(), TIYN_DIGITS);
    }

    /// @throws ArithmeticException for more than there is
    /// @throws IllegalArgumentException for less than nothing
    static Money read(BigDecimal tenge) {
        var tiyn = tenge.setScale(TIYN_DIGITS, RoundingMode.HALF_UP).movePointRight(TIYN_DIGITS);
        return new Money(tiyn.longValueExact());
    }

    /// What of the sum is VAT of so many percent.
    static BigDecimal vatIn(BigDecimal sum, int percent) {
        var rate = BigDecimal.valueOf(percent);
        return sum.multiply(rate).divide(HUNDRED.add(rate), TIYN_DIGITS, RoundingMode.HALF_UP);
    }
}
