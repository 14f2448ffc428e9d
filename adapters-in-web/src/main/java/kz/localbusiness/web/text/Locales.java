package kz.localbusiness.web.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Language;

/// The locales whose habits (month names, digits, the place of ₸) belong to our languages.
public final class Locales {

    private static final Locale KAZAKH = Locale.of("kk", "KZ");
    private static final Locale RUSSIAN = Locale.of("ru", "KZ");

    private Locales() {}

    public static Locale of(Language language) {
        return switch (language) {
            case KK -> KAZAKH;
            case RU -> RUSSIAN;
            case EN -> Locale.UK;
        };
    }

    /// Compared by language alone: `ru-RU` is as good as `ru-KZ`.
    public static Optional<Language> languageOf(Locale locale) {
        return languageOf(locale.getLanguage());
    }

    /// @param code of two letters, as in a cookie or a file name
    public static Optional<Language> languageOf(String code) {
        return Stream.of(Language.values()).filter(one -> codeOf(one).equals(code)).findFirst();
    }

    /// Of two letters: `kk`, `ru`, `en`.
    public static String codeOf(Language language) {
        return of(language).getLanguage();
    }

    /// As those call it who speak it.
    public static String nameOf(Language language) {
        return switch (language) {
            case KK -> "Қазақша";
            case RU -> "Русский";
            case EN -> "English";
        };
    }
}
