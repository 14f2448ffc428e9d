package kz.localbusiness.application.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RacesTest {

    @Test
    @DisplayName("nothing overlaps and nothing is lost, whatever many do at once (pain-1 pain-3)")
    void nothingOverlapsAndNothingIsLost() {
        var report = new Race(RacesTest::inMemory, Race.Size.of(20_000)).run();
        System.out.println(report);
        assertThat(report.wrong()).as("%s", report).isEmpty();
    }

    private static List<Stores> inMemory() {
        var shared = Stores.inMemory();
        return List.of(shared, shared);
    }
}
