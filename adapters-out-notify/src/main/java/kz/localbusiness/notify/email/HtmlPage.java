package kz.localbusiness.notify.email;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/// Fills templates in one pass: `${x}` with escaped text, `$!{x}` with what is HTML already. What
/// was filled in is never read as a template again.
final class HtmlPage {

    private static final Pattern PLACE = Pattern.compile("\\$(!?)\\{(\\w+)}");

    private HtmlPage() {}

    static String filled(String template, Map<String, String> values) {
        return PLACE.matcher(read(template))
                .replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private static String value(MatchResult place, Map<String, String> values) {
        var value = values.get(place.group(2));
        if (value == null) {
            throw new IllegalStateException("nothing to fill in for " + place.group());
        }
        return place.group(1).isEmpty() ? HtmlUtils.htmlEscape(value, "UTF-8") : value;
    }

    private static String read(String template) {
        var file = new ClassPathResource("notices/%s.html".formatted(template));
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
