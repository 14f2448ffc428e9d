package kz.localbusiness.notify.email;

import static org.assertj.core.api.Assertions.assertThat;

import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmailTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasTheSameKeysInEveryLanguage(Language language) {
        var keys = EmailTexts.in(language).bundle().keySet();

        assertThat(keys).isEqualTo(EmailTexts.in(Language.KK).bundle().keySet()).isNotEmpty();
    }

    /// A straight apostrophe would silently switch the placeholders behind it off.
    @ParameterizedTest
    @EnumSource(Language.class)
    void hasTextWithoutStraightApostrophes(Language language) {
        var bundle = EmailTexts.in(language).bundle();

        assertThat(bundle.keySet())
                .allSatisfy(
                        key -> assertThat(bundle.getString(key)).isNotBlank().doesNotContain("'"));
    }

    /// A missing bundle falls back to none, so each must be its own.
    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksTheLanguageItself(Language language) {
        var texts = EmailTexts.in(language);

        assertThat(texts.bundle().getLocale().getLanguage())
                .isEqualTo(texts.locale().getLanguage());
    }
}
