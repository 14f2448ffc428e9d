package kz.localbusiness.embedded.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import kz.localbusiness.embedded.part.StartupLog;
import kz.localbusiness.embedded.part.StartupRefused;
import kz.localbusiness.keycloak.KeycloakServer;

/// Asks a Keycloak server whether it is there.
public record KeycloakAnswer(KeycloakServer server) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(4);

    public void refuseIfSilent() {
        try {
            if (isThere()) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new StartupRefused(
                "The Keycloak of KEYCLOAK_URL does not answer at %s.".formatted(server.url()),
                "Start it, correct KEYCLOAK_URL, or unset it for the embedded default.");
    }

    boolean isThere() throws InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(server.issuer("master")))
                        .timeout(PATIENCE)
                        .build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /// Waits between two questions, and tells the console now and then.
    Duration waitABit(Duration before, Duration now) throws InterruptedException {
        if (before.dividedBy(BETWEEN_LINES) < now.dividedBy(BETWEEN_LINES)) {
            StartupLog.starting("Keycloak", now);
        }
        Thread.sleep(BETWEEN_QUESTIONS);
        return now;
    }
}
