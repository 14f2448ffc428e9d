package kz.localbusiness.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Language;
import org.springframework.http.HttpHeaders;

/// The language a person chose here, else the first of the browser's that we speak, else none: then
/// the realm speaks its owner's.
final class ReadersLanguage {

    private static final String COOKIE = "lang";

    private ReadersLanguage() {}

    /// A tag such as `kk`.
    static Optional<String> of(HttpServletRequest request) {
        return Stream.concat(chosen(request), accepted(request))
                .filter(ReadersLanguage::isSpoken)
                .findFirst();
    }

    private static Stream<String> chosen(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue);
    }

    private static Stream<String> accepted(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
    }

    private static boolean isSpoken(String tag) {
        return Arrays.stream(Language.values())
                .anyMatch(language -> language.name().toLowerCase(Locale.ROOT).equals(tag));
    }
}
