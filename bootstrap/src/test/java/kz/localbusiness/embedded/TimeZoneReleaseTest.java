package kz.localbusiness.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import kz.localbusiness.LocalBusinessApplication;
import kz.localbusiness.embedded.part.StartupRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("pain-35")
@DisplayName("Time zone data (pain-35)")
class TimeZoneReleaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"2005r", "2022g", "2023d"})
    void isRefusedWhenItKnowsTwoTimesInKazakhstan(String version) {
        var refused = refusal(version);

        assertThat(refused).hasMessageContaining(version).hasMessageContaining("2024a");
        assertThat(refused.remedy()).contains("newer JDK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024a", "2024b", "2026f", "2026za", "2030a"})
    void isAcceptedFrom2024aOn(String version) {
        assertThatCode(() -> new TimeZoneRelease(version).refuseIfOutdated())
                .doesNotThrowAnyException();
    }

    @Test
    void isNewEnoughHere() {
        var here = TimeZoneRelease.ofThisJvm();

        assertThat(here.version()).matches("20\\d\\d[a-z]{1,2}");
        assertThatCode(here::refuseIfOutdated).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Almaty, 2024-02-29, +06:00",
        "Asia/Almaty, 2024-03-01, +05:00",
        "Asia/Atyrau, 2024-02-29, +05:00",
        "Asia/Atyrau, 2024-03-01, +05:00"
    })
    void knowsSinceWhenKazakhstanHasOneTime(ZoneId zone, LocalDate date, String offset) {
        assertThat(date.atTime(12, 0).atZone(zone).getOffset()).hasToString(offset);
    }

    @Test
    void stopsTheApplicationWhenItIsOutdated(@TempDir Path home) throws Exception {
        var application = startedOn(OutdatedZones.class, home);
        try (var output = application.inputReader()) {
            assertThat(output.readAllAsString())
                    .contains("APPLICATION FAILED TO START", "is of 2023d", "newer JDK");
            assertThat(application.waitFor()).isEqualTo(1);
        } finally {
            application.destroyForcibly();
        }
        assertThat(home).isEmptyDirectory();
    }

    private static Process startedOn(Class<? extends ZoneRulesProvider> zones, Path home)
            throws IOException {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Duser.timezone=UTC",
                        "-Djava.time.zone.DefaultZoneRulesProvider=" + zones.getName(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalBusinessApplication.class.getName());
        builder.environment().put("LBP_HOME", home.toString());
        return builder.redirectErrorStream(true).start();
    }

    private static StartupRefused refusal(String version) {
        return catchThrowableOfType(
                StartupRefused.class, () -> new TimeZoneRelease(version).refuseIfOutdated());
    }
}
