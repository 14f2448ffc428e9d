package kz.localbusiness.notify.text;

import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTextTest {

    @ParameterizedTest
    @CsvSource({
        "+77011234567, +7 701 123 45 67",
        "+77122354010, +7 7122 35 40 10",
    })
    void writesNumbersAsPeopleDo(String number, String written) {
        assertThat(PhoneText.of(new PhoneNumber(number))).isEqualTo(written);
    }
}
