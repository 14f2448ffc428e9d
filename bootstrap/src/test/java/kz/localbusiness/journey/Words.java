package kz.localbusiness.journey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

/// The texts that the pages have to show in one language, read from the product's own files.
record Words(String language) {

    String of(String key) {
        return text("texts/" + key.substring(0, key.indexOf('.')), key);
    }

    String subject(String notice, String business) {
        return MessageFormat.format(text("notices/email", notice + ".subject"), business);
    }

    private String text(String bundle, String key) {
        var file = "/%s_%s.properties".formatted(bundle, language);
        try (var stream = Words.class.getResourceAsStream(file)) {
            var texts = new Properties();
            texts.load(
                    new InputStreamReader(
                            Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
            return Objects.requireNonNull(texts.getProperty(key), key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
