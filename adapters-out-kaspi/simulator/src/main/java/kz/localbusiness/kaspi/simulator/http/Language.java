package kz.localbusiness.kaspi.simulator.http;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// In which the customer's page speaks.
record Language(String code, Properties texts) {

    private static final List<Language> ALL = List.of(read("ru"), read("kk"), read("en"));

    /// Russian unless the name is another's.
    static Language of(@Nullable String name) {
        return ALL.stream()
                .filter(language -> language.code().equals(name))
                .findFirst()
                .orElse(ALL.getFirst());
    }

    String text(String key) {
        return texts.getProperty(key, key);
    }

    private static Language read(String code) {
        var name = "page_%s.properties".formatted(code);
        var texts = new Properties();
        try (var file = Objects.requireNonNull(Language.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Language(code, texts);
    }
}
