package kz.localbusiness.web.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Language;
import org.springframework.stereotype.Component;

/// Every text that a person reads, by key. `{0}`, `{1}` … stand for the given values, which arrive
/// here already formatted.
@Component
public final class Translations implements I18NProvider {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<Language, Map<String, String>> texts = TextBundles.load();

    /// @throws IllegalArgumentException for a key that does not exist; keys are ours, never a
    ///   guest's
    public String text(Language language, String key, Object... values) {
        var text = texts.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for the key " + key);
        }
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(valueAt(place.group(1), values)));
    }

    private static String valueAt(String place, Object... values) {
        return String.valueOf(values[Integer.parseInt(place)]);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(Language.values()).map(Locales::of).toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Locales.of(Language.RU);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return text(Locales.languageOf(locale).orElse(Language.RU), key, values);
    }
}
