package kz.localbusiness.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"стоп", "Стоп", " СТОП! ", "тоқта", "ТОҚТА.", "stop", "«Stop»", "STOP\n"})
    void isSaidInThreeLanguages(String said) {
        assertThat(StopWord.is(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "…",
                "стопы болят",
                "не стоп",
                "please do not stop",
                "остановка",
                "s t o p",
                "stop........................................................................"
            })
    void isNoPartOfAnythingElse(String said) {
        assertThat(StopWord.is(said)).isFalse();
    }
}
