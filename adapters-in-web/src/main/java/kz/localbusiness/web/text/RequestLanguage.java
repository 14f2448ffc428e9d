package kz.localbusiness.web.text;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/// In which language a request is answered: as chosen before, else as the address asks, else as the
/// browser prefers, else Russian.
public final class RequestLanguage {

    /// Set by the language switch; its value is the code of the language.
    public static final String COOKIE = "lang";

    /// Of an address that leads to a page in one language; its value is like the cookie's.
    public static final String PARAMETER = "lang";

    private RequestLanguage() {}

    /// @param cookies null when the request has none
    /// @param accepted the header `Accept-Language`, null when missing
    public static Language of(Cookie @Nullable [] cookies, @Nullable String accepted) {
        return of(cookies, null, accepted);
    }

    /// @param asked the parameter of the address, hence anything; null when missing
    public static Language of(
            Cookie @Nullable [] cookies, @Nullable String asked, @Nullable String accepted) {
        return chosen(cookies)
                .or(() -> asked(asked))
                .or(() -> preferred(accepted))
                .orElse(Language.RU);
    }

    public static Optional<Language> asked(@Nullable String parameter) {
        return Optional.ofNullable(parameter).flatMap(Locales::languageOf);
    }

    private static Optional<Language> chosen(Cookie @Nullable [] cookies) {
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> Locales.languageOf(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> preferred(@Nullable String accepted) {
        return ranges(accepted == null ? "" : accepted).stream()
                .map(range -> range.getRange().split("-", 2)[0])
                .flatMap(code -> Locales.languageOf(code).stream())
                .findFirst();
    }

    private static List<Locale.LanguageRange> ranges(String accepted) {
        try {
            return accepted.isBlank() ? List.of() : Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
