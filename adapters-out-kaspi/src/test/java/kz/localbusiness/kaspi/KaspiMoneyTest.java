package kz.localbusiness.kaspi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaspiMoneyTest {

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 0.01", "500000, 5000.00", "9007199254740993, 90071992547409.93"})
    void writesTengeWithTwoDecimals(long tiyn, String tenge) {
        assertThat(KaspiMoney.write(new Money(tiyn)).toPlainString()).isEqualTo(tenge);
        assertThat(KaspiMoney.read(new BigDecimal(tenge))).isEqualTo(new Money(tiyn));
    }

    @Test
    void readsOtherScales() {
        assertThat(KaspiMoney.read(new BigDecimal("5E+3"))).isEqualTo(Money.tenge(5000));
        assertThat(KaspiMoney.read(new BigDecimal("0.1"))).isEqualTo(new Money(10));
        assertThat(KaspiMoney.read(new BigDecimal("99.99999999"))).isEqualTo(Money.tenge(100));
    }

    @Test
    void readsNoDebtsAndNoRiches() {
        assertThatThrownBy(() -> KaspiMoney.read(new BigDecimal("-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KaspiMoney.read(new BigDecimal("1E+30")))
                .isInstanceOf(ArithmeticException.class);
    }
}
