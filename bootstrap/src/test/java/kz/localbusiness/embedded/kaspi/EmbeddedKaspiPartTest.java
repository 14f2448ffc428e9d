package kz.localbusiness.embedded.kaspi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import kz.localbusiness.application.FreshPlace;
import kz.localbusiness.embedded.part.Home;
import kz.localbusiness.embedded.part.StartupRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKaspiPartTest {

    private static final Path BUILT = Path.of("../adapters-out-kaspi/simulator/target");

    @TempDir private Path directory;

    private Home home;

    @BeforeEach
    void open() {
        home = Home.open(directory);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void answersUntilItIsClosed() throws Exception {
        var part = new EmbeddedKaspiPart(BUILT.toAbsolutePath(), home, FreshPlace.freePort());
        try (part) {
            part.start();

            assertThat(asked(part, part.url().resolve("/r1/v01/partner/tradepoints")))
                    .contains("\"StatusCode\":0")
                    .contains("Салон");
            assertThat(asked(part, part.merchants())).contains("name=\"service\"");
        }
        part.port().refuseIfBusy();
    }

    @Test
    void saysWhenItIsNotBuilt() {
        try (var part = new EmbeddedKaspiPart(directory.resolve("nothing"), home, 0)) {
            assertThatExceptionOfType(StartupRefused.class)
                    .isThrownBy(part::start)
                    .withMessageContaining("nothing");
        }
    }

    private static String asked(EmbeddedKaspiPart part, URI page) throws Exception {
        var request = HttpRequest.newBuilder(page).header("Api-Key", part.key()).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
