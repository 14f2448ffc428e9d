package kz.localbusiness.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillerNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"S", "SalonAigerim", "salon_aigerim-2.kz", "Салон Әйгерім"})
    void isWhatABankMayMakeUp(String name) {
        assertThat(new BillerName(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " Salon",
                "Salon ",
                "Sal\non",
                "Sal\u0000on",
                "Sal\u202eon",
                "Salon<b>",
                "Salon&x=1",
                "Salon\"",
                "-Salon"
            })
    void isNothingElse(String name) {
        assertThat(BillerName.isValid(name)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new BillerName(name));
    }

    @Test
    void isNotEndless() {
        assertThat(BillerName.isValid("a".repeat(64))).isTrue();
        assertThat(BillerName.isValid("a".repeat(65))).isFalse();
    }
}
