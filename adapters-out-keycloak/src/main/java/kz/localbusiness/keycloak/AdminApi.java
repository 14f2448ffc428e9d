package kz.localbusiness.keycloak;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;

/// Talks to the server as its administrator, and never waits for ever. Every call signs in anew: a
/// token that is older than a realm does not speak for that realm.
final class AdminApi {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int PRIORITY = 100;

    private final KeycloakServer server;
    private final Duration read;

    /// @param read the longest silence of the server; creating a realm is its slowest answer
    AdminApi(KeycloakServer server, Duration read) {
        this.server = server;
        this.read = read;
    }

    /// @throws jakarta.ws.rs.WebApplicationException when the server refuses
    /// @throws jakarta.ws.rs.ProcessingException when it does not answer
    void call(Consumer<Keycloak> work) {
        ask(keycloak -> {
            work.accept(keycloak);
            return true;
        });
    }

    /// Throws what [#call] throws.
    <T> T ask(Function<Keycloak, T> question) {
        try (var http = http();
                var keycloak = signedIn(http)) {
            return question.apply(keycloak);
        }
    }

    private Client http() {
        return ClientBuilder.newBuilder()
                .connectTimeout(CONNECT.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(read.toMillis(), TimeUnit.MILLISECONDS)
                .register(JacksonProvider.class, PRIORITY)
                .build();
    }

    private Keycloak signedIn(Client http) {
        return KeycloakBuilder.builder()
                .serverUrl(server.url().toString())
                .realm("master")
                .clientId("admin-cli")
                .username(server.adminUser())
                .password(server.adminPassword())
                .resteasyClient(http)
                .build();
    }
}
