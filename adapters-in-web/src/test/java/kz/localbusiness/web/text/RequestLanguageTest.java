package kz.localbusiness.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLanguageTest {

    @Test
    void followsTheChoiceBeforeTheBrowser() {
        var cookies = new Cookie[] {new Cookie("other", "ru"), new Cookie("lang", "kk")};

        assertThat(RequestLanguage.of(cookies, "en")).isEqualTo(Language.KK);
    }

    @Test
    void followsTheAddressBeforeTheBrowserButNotBeforeTheChoice() {
        var cookies = new Cookie[] {new Cookie("lang", "kk")};

        assertThat(RequestLanguage.of(null, "en", "ru")).isEqualTo(Language.EN);
        assertThat(RequestLanguage.of(cookies, "en", "ru")).isEqualTo(Language.KK);
        assertThat(RequestLanguage.of(null, "<x>", "en")).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @CsvSource({"'kk-KZ,kk;q=0.9,en;q=0.8',KK", "'de,en-US;q=0.7,ru;q=0.3',EN", "ru-RU,RU"})
    void followsTheBrowserInItsOrder(String accepted, Language expected) {
        assertThat(RequestLanguage.of(null, accepted)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de,fr", "*", ";;q=x", "ru;q=banana"})
    void speaksRussianWhenNothingElseIsSaid(String accepted) {
        var cookies = new Cookie[] {new Cookie("lang", "klingon")};

        assertThat(RequestLanguage.of(cookies, accepted)).isEqualTo(Language.RU);
    }
}
