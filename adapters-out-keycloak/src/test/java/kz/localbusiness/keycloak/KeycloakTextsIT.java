package kz.localbusiness.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the server brings along and what we add to it make a whole language.
@Tag("keycloak")
class KeycloakTextsIT {

    private static final List<String> PARENTS = List.of("base", "keycloak.v2");

    @ParameterizedTest
    @CsvSource({"login, kk", "login, ru", "email, kk", "email, ru"})
    void leavesNothingInEnglish(String type, String language) throws IOException {
        var english = texts(type, "en");
        var translated = texts(type, language);

        assertThat(english).hasSizeGreaterThan(50);
        assertThat(translated.stringPropertyNames()).containsAll(english.stringPropertyNames());
        assertThat(translated.values()).noneMatch(text -> text.toString().contains("\\n"));
    }

    private static Properties texts(String type, String language) throws IOException {
        var file = "%s/messages/messages_%s.properties".formatted(type, language);
        var texts = new Properties();
        try (var jar = new JarFile(themes().toFile())) {
            for (var parent : PARENTS) {
                var entry = jar.getEntry("theme/%s/%s".formatted(parent, file));
                if (entry != null) {
                    read(texts, jar.getInputStream(entry));
                }
            }
        }
        var ours = KeycloakTheme.class.getResourceAsStream("/theme/lbp/" + file);
        if (ours != null) {
            read(texts, ours);
        }
        return texts;
    }

    private static void read(Properties texts, InputStream file) throws IOException {
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
    }

    private static Path themes() throws IOException {
        var libraries = Path.of(System.getProperty("keycloak.home"), "lib", "lib", "main");
        try (var jars = Files.list(libraries)) {
            return jars.filter(jar -> jar.getFileName().toString().contains("keycloak-themes-2"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
