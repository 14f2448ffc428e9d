package kz.localbusiness.embedded;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.embedded.part.StartupRefused;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// What the environment says about this installation; the names are those of the README.
record InstallationSettings(Environment environment) {

    static final String DATABASE = "lbp";

    Path home() {
        return Path.of(text("LBP_HOME").orElse(".lbp")).toAbsolutePath().normalize();
    }

    /// Where the build has unpacked them, seen from the checkout or from one of its modules.
    Path keycloakFiles() {
        return built(
                "LBP_KEYCLOAK_FILES",
                "bootstrap/target/keycloak/keycloak-"
                        + environment.getProperty("keycloak.version"));
    }

    Path kaspiFiles() {
        return built("LBP_KASPI_FILES", "adapters-out-kaspi/simulator/target");
    }

    private Path built(String variable, String place) {
        return text(variable)
                .map(Path::of)
                .orElseGet(() ->
                        Stream.of(Path.of(place), Path.of("..").resolve(place))
                                .filter(Files::isDirectory)
                                .findFirst()
                                .orElse(Path.of(place)))
                .toAbsolutePath()
                .normalize();
    }

    int webPort() {
        return number("server.port", 8080);
    }

    int mongoPort() {
        return number("LBP_MONGO_PORT", 27117);
    }

    int keycloakPort() {
        return number("LBP_KEYCLOAK_PORT", 8180);
    }

    int kaspiPort() {
        return number("LBP_KASPI_PORT", 3080);
    }

    int smtpPort() {
        return number("LBP_SMTP_PORT", 3025);
    }

    /// Where clients pay orders on the bank's site, unless that is where it usually is.
    Optional<URI> kaspiOnline() {
        return text("lbp.kaspi.online-url").map(URI::create);
    }

    URI publicUrl() {
        return URI.create(
                text("LBP_PUBLIC_URL")
                        .map(url -> url.replaceFirst("/+$", ""))
                        .orElse("http://localhost:" + webPort()));
    }

    /// Separated by commas; empty where there is only one.
    String keycloakServers() {
        return text("KEYCLOAK_SERVERS").orElse("").strip();
    }

    Optional<String> masterKey() {
        return text("LBP_MASTER_KEY");
    }

    Optional<String> secretKeys() {
        return text("LBP_SECRET_KEYS");
    }

    boolean isProduction() {
        return environment.acceptsProfiles(Profiles.of("production"));
    }

    String required(String name, String why) {
        return text(name)
                .orElseThrow(() ->
                        new StartupRefused(
                                "%s is not set. %s".formatted(name, why),
                                "Set %s in the environment.".formatted(name)));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(environment.getProperty(name)).filter(v -> !v.isBlank());
    }

    private int number(String name, int otherwise) {
        try {
            return text(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new StartupRefused(
                    "%s is not a number.".formatted(name),
                    "Set %s to a port number.".formatted(name));
        }
    }
}
