package kz.localbusiness.domain.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "aigerim-salon", "24-7", "a-b-c", "123"})
    void takesLettersDigitsAndSingleHyphens(String text) {
        assertThat(new Slug(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "ab", "-abc", "abc-", "a--b", "Abc", "сал", "a b c", "a/b", "a.b.c", "abc\n",
                "../etc"
            })
    void refusesEveryOtherShape(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "admin", "login", "register", "vaadin", "booking", "webhooks"})
    void leavesThePlatformsOwnPathsToThePlatform(String text) {
        assertThat(Slug.isValid(text)).isFalse();
        assertThat(Slug.isValid(text + "1")).isTrue();
    }

    @Test
    void hasAtMostFortyCharacters() {
        assertThat(Slug.isValid("a".repeat(40))).isTrue();
        assertThat(Slug.isValid("a".repeat(41))).isFalse();
        assertThat(Slug.isValid("a-".repeat(20) + "b")).isFalse();
    }
}
