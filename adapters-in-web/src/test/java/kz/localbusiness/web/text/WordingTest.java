package kz.localbusiness.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({"KK,5 000 ₸", "RU,5 000 ₸", "EN,₸5000"})
    void writesWholeTengeWithoutAFraction(Language language, String expected) {
        var shown = Wording.in(language).money(Money.tenge(5000));

        assertThat(plain(shown).replace(",", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"KK,'12,50 ₸'", "RU,'12,50 ₸'", "EN,₸12.50"})
    void writesTiynWhenThereAreAny(Language language, String expected) {
        assertThat(plain(Wording.in(language).money(new Money(1250)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"KK,'сәрсенбі, 25 қараша'", "RU,'среда, 25 ноября'", "EN,'Wednesday, 25 November'"})
    void namesTheDay(Language language, String expected) {
        assertThat(Wording.in(language).date(WEDNESDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"KK,1 сағ 30 мин", "RU,1 ч 30 мин", "EN,1 h 30 min"})
    void writesHoursAndMinutes(Language language, String expected) {
        assertThat(Wording.in(language).duration(Duration.ofMinutes(90))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"45,45 мин", "60,1 ч", "125,2 ч 5 мин"})
    void leavesOutWhatIsZero(int minutes, String expected) {
        var shown = Wording.in(Language.RU).duration(Duration.ofMinutes(minutes));

        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void tellsTheTimeOfTheBusinessWhereverTheServerStands() {
        var instant = Instant.parse("2026-11-25T19:30:00Z");

        var shown = Wording.in(Language.RU).dateTime(instant, ZoneId.of("Asia/Atyrau"));

        assertThat(shown).isEqualTo("четверг, 26 ноября, 00:30");
    }

    /// Locale data separate thousands and signs by several kinds of unbreakable space.
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }
}
