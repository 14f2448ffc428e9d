package kz.localbusiness.domain.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// One text per zone about one subject, kept in `golden/<zone>.<subject>.txt`.
///
/// @param subject of the file's name, e.g. `hours`
/// @param lines what is computed for a date; each line begins with what was asked
public record Golden(String subject, DayLines lines) {

    private static final Path COMPUTED = Path.of("target", "golden");

    /// Leaves what was computed in `target/golden`, to be compared and, when it is right, kept.
    public void holdsAround(ClockChanges changes) {
        var computed = textAround(changes);
        var file = changes.fileOf(subject);
        keep(file, computed);
        assertThat(computed).as("golden/%s", file).isEqualTo(known(file));
    }

    private String textAround(ClockChanges changes) {
        var zone = changes.zone();
        return changes.days()
                .map(date -> new ZoneDay(date, zone))
                .map(day -> day.title() + lines.of(day).collect(indented()))
                .collect(Collectors.joining("\n", zone + "\n\n", ""));
    }

    private static Collector<String, ?, String> indented() {
        return Collectors.mapping(line -> "  " + line + "\n", Collectors.joining());
    }

    private static void keep(String file, String computed) {
        try {
            Files.createDirectories(COMPUTED);
            Files.writeString(COMPUTED.resolve(file), computed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String known(String file) {
        try (var stream = Golden.class.getResourceAsStream("/golden/" + file)) {
            var bytes = Objects.requireNonNull(stream, "no golden/" + file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
