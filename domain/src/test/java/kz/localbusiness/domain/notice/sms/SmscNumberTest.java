package kz.localbusiness.domain.notice.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmscNumberTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final PhoneNumber ARMAN = new PhoneNumber("+77081234567");

    @Test
    void isTheSameForTheSameNameAndFitsIntoWhatSmscTakes() {
        assertThat(SmscNumber.of(name(1))).isEqualTo(SmscNumber.of(name(1)));
        assertThat(IntStream.range(0, 10_000).mapToObj(i -> SmscNumber.of(name(i)).value()))
                .allMatch(number -> number >= 1)
                .doesNotHaveDuplicates();
    }

    @Test
    void isFoundInItsReference() {
        var number = SmscNumber.of(name(1));

        assertThat(SmscNumber.in(number.to(DANA))).contains(number);
        assertThat(SmscNumber.in(name(1))).isEmpty();
        assertThat(SmscNumber.in(SmsProvider.MOBIZON.reference("17"))).isEmpty();
    }

    @Test
    void tellsTwoMessagesOfOneNumberApart() {
        var number = new SmscNumber(17);

        assertThat(number.to(DANA)).isNotEqualTo(number.to(ARMAN)).isEqualTo(number.to(DANA));
        assertThat(number.to(DANA).value()).matches("smsc:17-[0-9a-f]{4}");
    }

    @Test
    void readsEveryNumberThatThereIs() {
        assertThat(SmscNumber.parsed("1")).contains(new SmscNumber(1));
        assertThat(SmscNumber.parsed("2147483647")).contains(new SmscNumber(Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "01", "2147483648", "99999999999", "1.0", "x", " 1"})
    void readsNothingElse(String text) {
        assertThat(SmscNumber.parsed(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void isPositive(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SmscNumber(number));
    }

    private static ProviderReference name(int number) {
        return new ProviderReference("visit-%d:REMINDER:SMS".formatted(number));
    }
}
