package kz.localbusiness.embedded.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import kz.localbusiness.embedded.part.StartupLog;
import kz.localbusiness.embedded.part.StartupRefused;
import kz.localbusiness.keycloak.KeycloakServer;

/// Asks a Keycloak server whether it is there.
public record KeycloakAnswer(KeycloakServer server) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(250);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(4);

    /// One that answers is enough: those who are down keep their own businesses from signing in,
    /// and nobody else.
    public static void refuseIfAllAreSilent(List<KeycloakServer> servers) {
        var silent = servers.stream().filter(server -> !new KeycloakAnswer(server).came()).toList();
        if (silent.size() == servers.size()) {
            throw new StartupRefused(
                    "No Keycloak answers at %s.".formatted(urls(silent)),
                    "Start it, correct its address, or unset KEYCLOAK_URL and KEYCLOAK_SERVERS"
                            + " for the embedded default.");
        }
        silent.forEach(server -> StartupLog.say("No Keycloak answers at " + server.url()));
    }

    private static String urls(List<KeycloakServer> servers) {
        return servers.stream()
                .map(server -> server.url().toString())
                .collect(Collectors.joining(", "));
    }

    private boolean came() {
        try {
            return isThere();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
