package kz.localbusiness.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.localbusiness.embedded.part.Home;
import kz.localbusiness.embedded.part.StartupRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

class StartupRefusalsTest {

    private static final List<String> PORTS =
            List.of(
                    "server.port",
                    "LBP_MONGO_PORT",
                    "LBP_KEYCLOAK_PORT",
                    "LBP_SMTP_PORT",
                    "LBP_KASPI_PORT");
    private static final String SILENT = "mongodb://lbp:hushhush@127.0.0.1:1/lbp";

    @TempDir private Path home;

    @Test
    void namesABusyPortAndItsVariable() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = start(Map.of("LBP_MONGO_PORT", taken.getLocalPort()));

            assertThat(refused).hasMessageContaining(String.valueOf(taken.getLocalPort()));
            assertThat(refused.remedy()).contains("LBP_MONGO_PORT");
        }
    }

    @Test
    void namesASilentMongoWithoutItsPassword() {
        var refused = start(Map.of("MONGODB_URI", SILENT));

        assertThat(refused).hasMessageContaining("127.0.0.1:1");
        assertThat(refused.getMessage() + refused.remedy()).doesNotContain("hushhush");
    }

    @Test
    void namesAMalformedMongoAddressWithoutItsPassword() {
        var refused = start(Map.of("MONGODB_URI", "mongodb://lbp:hush@hush@host"));

        assertThat(refused).hasMessageContaining("MONGODB_URI").hasNoCause();
        assertThat(refused.getMessage() + refused.remedy()).doesNotContain("hush@");
    }

    @Test
    void namesASilentKeycloak() {
        var refused =
                start(
                        Map.of(
                                "KEYCLOAK_URL", "http://127.0.0.1:1",
                                "KEYCLOAK_ADMIN_USER", "admin",
                                "KEYCLOAK_ADMIN_PASSWORD", "hushhush"));

        assertThat(refused).hasMessageContaining("http://127.0.0.1:1");
    }

    @Test
    void showsTheEndOfTheLogWhenKeycloakEndsEarly() throws IOException {
        var refused = start(Map.of("LBP_KEYCLOAK_FILES", brokenKeycloak()));

        assertThat(refused).hasMessageContaining("no room for Keycloak");
        assertThat(refused.remedy()).contains("keycloak.log");
    }

    @Test
    void namesTheDirectoryWithoutKeycloak() {
        var refused = start(Map.of("LBP_KEYCLOAK_FILES", home.resolve("nothing")));

        assertThat(refused).hasMessageContaining("nothing");
    }

    @Test
    void leavesALockedHomeAlone() {
        try (var _ = Home.open(home)) {
            assertThat(start(Map.of())).hasMessageContaining("already running");
        }
    }

    @Test
    void namesEveryEmbeddedPartInProduction() {
        var refused = start(Map.of("spring.profiles.active", "production"));

        assertThat(refused).hasMessageContaining("MongoDB, Keycloak, mail, Kaspi");
        assertThat(refused.remedy()).contains("MONGODB_URI", "KEYCLOAK_URL", "SMTP_HOST", "KASPI");
    }

    @Test
    void refusesAMasterKeyOfTheWrongLength() {
        var refused = start(Map.of("LBP_MASTER_KEY", "c2hvcnQ="));

        assertThat(refused).hasMessageContaining("LBP_MASTER_KEY");
        assertThat(refused.getMessage()).doesNotContain("c2hvcnQ");
    }

    private Path brokenKeycloak() throws IOException {
        var files = Files.createDirectories(home.resolve("broken"));
        var script = Files.createDirectories(files.resolve("bin")).resolve("kc.sh");
        Files.writeString(
                script,
                "#!/bin/sh\n[ \"$1\" = build ] || { echo no room for Keycloak; exit 1; }\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return files;
    }

    private StartupRefused start(Map<String, Object> settings) {
        var properties = new HashMap<String, Object>(settings);
        properties.putIfAbsent("LBP_HOME", home);
        properties.putIfAbsent("LBP_KEYCLOAK_FILES", home.resolve("nothing"));
        for (var port : PORTS) {
            properties.putIfAbsent(port, 0);
        }
        var application =
                new SpringApplicationBuilder(
                                EmbeddedConfiguration.class, InstallationConfiguration.class)
                        .web(WebApplicationType.NONE);
        var arguments =
                properties.entrySet().stream()
                        .map(p -> "--%s=%s".formatted(p.getKey(), p.getValue()))
                        .toArray(String[]::new);
        return refusalIn(catchThrowable(() -> application.run(arguments).close()));
    }

    private static StartupRefused refusalIn(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(StartupRefused.class::isInstance)
                .map(StartupRefused.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no refusal", failure));
    }
}
