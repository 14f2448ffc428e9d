package kz.localbusiness.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.UUID;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

class AddOnTest {

    @Test
    void makesTheVisitNoLongerOrUpToFourHoursInStepsOfFiveMinutes() {
        assertThat(AddOn.isPossible(Duration.ZERO)).isTrue();
        assertThat(AddOn.isPossible(Duration.ofMinutes(5))).isTrue();
        assertThat(AddOn.isPossible(Duration.ofHours(4))).isTrue();
        assertThat(AddOn.isPossible(Duration.ofHours(4).plusMinutes(5))).isFalse();
        assertThat(AddOn.isPossible(Duration.ofMinutes(3))).isFalse();
        assertThat(AddOn.isPossible(Duration.ofMinutes(-5))).isFalse();
        assertThat(AddOn.isPossible(Duration.ofMinutes(5).plusNanos(1))).isFalse();
    }

    @Test
    void refusesAnImpossibleLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> addOn("Mask", Duration.ofMinutes(3), Money.ZERO));
    }

    @Test
    void mayBeFreeButCostsNoMoreThanTheDearest() {
        var tooDear = new Money(Offering.DEAREST.tiyn() + 1);

        assertThat(addOn("Mask", Duration.ZERO, Money.ZERO).price()).isEqualTo(Money.ZERO);
        assertThat(addOn("Mask", Duration.ZERO, Offering.DEAREST).price())
                .isEqualTo(Offering.DEAREST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> addOn("Mask", Duration.ZERO, tooDear));
    }

    @Test
    void hasAName() {
        assertThat(addOn(" Mask ", Duration.ZERO, Money.ZERO).name()).isEqualTo("Mask");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> addOn(" ", Duration.ZERO, Money.ZERO));
    }

    private static AddOn addOn(String name, Duration extra, Money price) {
        return new AddOn(new AddOnId(new UUID(0, 1)), name, extra, price);
    }
}
