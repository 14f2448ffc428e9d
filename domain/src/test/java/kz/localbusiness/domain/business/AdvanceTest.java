package kz.localbusiness.domain.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

class AdvanceTest {

    @Test
    void isAShareInWholeTenge() {
        assertThat(new Advance.Share(30).of(Money.tenge(5_000))).isEqualTo(Money.tenge(1_500));
        assertThat(new Advance.Share(33).of(Money.tenge(101))).isEqualTo(Money.tenge(34));
        assertThat(new Advance.Share(1).of(Money.tenge(1))).isEqualTo(Money.tenge(1));
    }

    @Test
    void isNeverMoreThanThePrice() {
        assertThat(new Advance.Share(100).of(new Money(150))).isEqualTo(new Money(150));
        assertThat(new Advance.Share(50).of(Money.ZERO)).isEqualTo(Money.ZERO);
        assertThat(new Advance.Fixed(Money.tenge(2_000)).of(Money.tenge(1_500)))
                .isEqualTo(Money.tenge(1_500));
        assertThat(new Advance.Fixed(Money.tenge(2_000)).of(Money.tenge(5_000)))
                .isEqualTo(Money.tenge(2_000));
    }

    @Test
    void isSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Advance.Share(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Advance.Share(101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Advance.Fixed(Money.ZERO));
    }
}
