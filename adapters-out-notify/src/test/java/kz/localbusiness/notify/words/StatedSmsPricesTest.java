package kz.localbusiness.notify.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedSmsPricesTest {

    @Test
    void tellsWhatWasStated() {
        assertThat(new StatedSmsPrices(new BigDecimal("18.5")).ofPart()).contains(new Money(1_850));
        assertThat(new StatedSmsPrices(BigDecimal.ZERO).ofPart()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000.01", "0.001"})
    void takesNoPriceThatCannotBe(String tenge) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedSmsPrices(new BigDecimal(tenge)));
    }
}
