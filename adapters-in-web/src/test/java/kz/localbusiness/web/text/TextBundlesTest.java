package kz.localbusiness.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A key is used by a string literal that is the key, or by a literal that is the beginning of a
/// family of keys and ends in a dot: `"booking.state." + name`.
class TextBundlesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Map<Language, Map<String, String>> texts = TextBundles.load();
    private final Set<String> keys = in(Language.RU).keySet();
    private final Set<String> literals = literals();

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasTheSameKeysInEveryLanguage(Language language) {
        assertThat(in(language)).isNotEmpty().containsOnlyKeys(keys);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leavesNoTextBlank(Language language) {
        assertThat(in(language).values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void takesTheSameValuesInEveryLanguage(Language language) {
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(places(language, key))
                                .as(key)
                                .isEqualTo(places(Language.RU, key)));
    }

    @Test
    void usesEveryKey() {
        assertThat(keys).allMatch(this::isUsed);
    }

    @Test
    void knowsEveryKeyThatIsUsed() {
        var unknown = literals.stream().filter(Predicate.not(this::isKnown));

        assertThat(unknown).isEmpty();
    }

    private Map<String, String> in(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private boolean isUsed(String key) {
        return literals.contains(key)
                || literals.stream().anyMatch(one -> one.endsWith(".") && key.startsWith(one));
    }

    private boolean isKnown(String literal) {
        return literal.endsWith(".")
                ? keys.stream().anyMatch(key -> key.startsWith(literal))
                : keys.contains(literal);
    }

    private Set<String> places(Language language, String key) {
        return PLACE.matcher(in(language).getOrDefault(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> literals() {
        var bundles =
                keys.stream().map(key -> key.split("\\.", 2)[0]).collect(Collectors.joining("|"));
        var literal = Pattern.compile("\"((?:" + bundles + ")\\.[a-z0-9.-]*)\"");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> literal.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
