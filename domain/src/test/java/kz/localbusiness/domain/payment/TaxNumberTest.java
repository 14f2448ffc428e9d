package kz.localbusiness.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "900101350003",
                "850515450019",
                "991231300073",
                "010101501235",
                "981011371578",
                "900216325981",
                "240340001235",
                "260140123457",
                "061211600012"
            })
    void isCheckedByItsLastDigit(String digits) {
        assertThat(TaxNumber.isValid(digits)).isTrue();
        var other = digits.charAt(11) == '0' ? "1" : "0";
        assertThat(TaxNumber.isValid(digits.substring(0, 11) + other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99120732598", "93071739673"})
    void isNeverIssuedWithoutADigit(String prefix) {
        for (int last = 0; last < 10; last++) {
            assertThat(TaxNumber.isValid(prefix + last)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90010135000", "9001013500033", "90010135000x", "٩00101350003"})
    void hasTwelveDigits(String text) {
        assertThat(TaxNumber.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new TaxNumber(text));
    }

    @Test
    void isNotTold() {
        assertThat(new TaxNumber("900101350003")).hasToString("TaxNumber[…0003]");
    }
}
