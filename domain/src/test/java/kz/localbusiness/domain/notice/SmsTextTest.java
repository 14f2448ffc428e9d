package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import kz.localbusiness.domain.notice.SmsText.Alphabet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTextTest {

    private static final String SMILE = "😀";

    @ParameterizedTest
    @MethodSource
    void countsWhatItCosts(String text, Alphabet alphabet, int units, int segments) {
        var sms = new SmsText(text);

        assertThat(sms.alphabet()).isEqualTo(alphabet);
        assertThat(sms.units()).isEqualTo(units);
        assertThat(sms.segments()).isEqualTo(segments);
        assertThat(String.join("", sms.parts())).isEqualTo(text);
    }

    static Stream<Arguments> countsWhatItCosts() {
        return Stream.of(
                arguments("Kod: 1234", Alphabet.GSM_7, 9, 1),
                arguments("a".repeat(160), Alphabet.GSM_7, 160, 1),
                arguments("a".repeat(161), Alphabet.GSM_7, 161, 2),
                arguments("a".repeat(306), Alphabet.GSM_7, 306, 2),
                arguments("a".repeat(307), Alphabet.GSM_7, 307, 3),
                arguments("ж".repeat(70), Alphabet.UCS_2, 70, 1),
                arguments("ж".repeat(71), Alphabet.UCS_2, 71, 2),
                arguments("ж".repeat(134), Alphabet.UCS_2, 134, 2),
                arguments("ж".repeat(135), Alphabet.UCS_2, 135, 3),
                arguments("{".repeat(80), Alphabet.GSM_7, 160, 1),
                arguments("{".repeat(81), Alphabet.GSM_7, 162, 2),
                arguments("Price 12000 ₸", Alphabet.UCS_2, 13, 1),
                arguments("Price 12000 tg", Alphabet.GSM_7, 14, 1),
                arguments("Hi " + SMILE, Alphabet.UCS_2, 5, 1),
                arguments("", Alphabet.GSM_7, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"äöüñåæøé", "\f^{}\\[~]|€", "line\nline", "@$_!?&+%"})
    void writesManyLatinLettersInTheCheapAlphabet(String text) {
        assertThat(new SmsText(text).alphabet()).isEqualTo(Alphabet.GSM_7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ә", "ғ", "Қ", "ң", "Ө", "ұ", "Ү", "һ", "І", "я", "ğ", "ş", "ı", "ū", "ç", "₸", "—",
                "«", "’", "№", "\u00a0", "\t", "\u001b", SMILE
            })
    void writesEverythingElseInTheDearOne(String character) {
        assertThat(new SmsText("abc " + character).alphabet()).isEqualTo(Alphabet.UCS_2);
    }

    @Test
    void dividesNoPairOfSurrogates() {
        var parts = new SmsText("ж".repeat(66) + SMILE + "ж".repeat(10)).parts();

        assertThat(parts).containsExactly("ж".repeat(66), SMILE + "ж".repeat(10));
    }

    @Test
    void dividesNoCharacterThatIsWrittenAsTwo() {
        var parts = new SmsText("a".repeat(152) + "€" + "a".repeat(10)).parts();

        assertThat(parts).containsExactly("a".repeat(152), "€" + "a".repeat(10));
    }

    @Test
    void losesAUnitOfEachPartToWhatItDoesNotDivide() {
        assertThat(new SmsText("€".repeat(152)).segments()).isEqualTo(2);
        assertThat(new SmsText("€".repeat(153)).segments()).as("306 units").isEqualTo(3);
        assertThat(new SmsText(SMILE.repeat(66)).segments()).isEqualTo(2);
        assertThat(new SmsText(SMILE.repeat(67)).segments()).as("134 units").isEqualTo(3);
    }

    @Test
    void readsHalfAPairAsOneUnit() {
        assertThat(new SmsText(SMILE.substring(0, 1)).units()).isEqualTo(1);
    }
}
