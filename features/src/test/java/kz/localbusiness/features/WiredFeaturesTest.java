package kz.localbusiness.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.suite.api.SelectClasspathResource;

class WiredFeaturesTest {

    private static final Path SPECS = Path.of("specs");

    @Test
    void leaveNoSpecificationOut() throws IOException {
        var chosen =
                Stream.of(WiredVisitsIT.class, WiredBusinessesIT.class)
                        .flatMap(share ->
                                Stream.of(
                                        share.getAnnotationsByType(SelectClasspathResource.class)))
                        .map(SelectClasspathResource::value)
                        .toList();

        try (var written = Files.list(SPECS)) {
            assertThat(written.map(Path::toString)).containsExactlyInAnyOrderElementsOf(chosen);
        }
    }
}
