package kz.localbusiness.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kz.localbusiness.domain.shared.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Finds `texts/<bundle>_<language>.properties` (UTF-8) on the class path. Every key starts with
/// the name of its bundle.
final class TextBundles {

    private TextBundles() {}

    static Map<Language, Map<String, String>> load() {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            all.put(language, load(language));
        }
        return all;
    }

    private static Map<String, String> load(Language language) {
        var pattern = "classpath*:texts/*_%s.properties".formatted(Locales.codeOf(language));
        var texts = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                read(file).forEach((key, text) -> texts.put((String) key, (String) text));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the texts cannot be read", broken);
        }
        return Map.copyOf(texts);
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var in = file.getInputStream();
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
