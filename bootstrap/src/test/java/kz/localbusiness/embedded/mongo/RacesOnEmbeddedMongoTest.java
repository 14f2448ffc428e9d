package kz.localbusiness.embedded.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.localbusiness.application.races.Race;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RacesOnEmbeddedMongoTest {

    @TempDir private Path directory;

    @Test
    @DisplayName("nothing overlaps and nothing is lost between two instances (pain-1 pain-3)")
    void nothingOverlapsAndNothingIsLostBetweenTwoInstances() {
        try (var instances = new TwoInstances(directory)) {
            var report = new Race(instances::stores, Race.Size.of(1_000)).run();
            System.out.println(report);
            assertThat(report.wrong()).as("%s", report).isEmpty();
        }
    }
}
