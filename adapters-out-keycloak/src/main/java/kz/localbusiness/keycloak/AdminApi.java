package kz.localbusiness.keycloak;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.domain.shared.BusinessId;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;

/// Talks to a server as an administrator, and never waits for ever. Every call signs in anew: a
/// token that is older than a realm does not speak for that realm.
final class AdminApi {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int PRIORITY = 100;

    private final Supplier<KeycloakBuilder> account;
    private final Duration read;

    private AdminApi(Supplier<KeycloakBuilder> account, Duration read) {
        this.account = account;
        this.read = read;
    }

    /// Who may make and remove realms. The server first resolves the roles of all realms before it
    /// answers this account, so that every realm makes every one of its calls slower.
    ///
    /// @param read the longest silence of the server; creating a realm is its slowest answer
    static AdminApi ofServer(KeycloakServer server, Duration read) {
        return new AdminApi(
                () ->
                        at(server, "master")
                                .clientId("admin-cli")
                                .username(server.adminUser())
                                .password(server.adminPassword()),
                read);
    }

    /// Who may do all inside this realm and nothing outside; costs the same beside any number of
    /// other realms.
    static AdminApi ofRealm(
            KeycloakServer server, BusinessId business, RealmClient platform, Duration read) {
        return new AdminApi(
                () ->
                        at(server, business.toString())
                                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                                .clientId(RealmClient.ADMINISTRATION)
                                .clientSecret(platform.administrationSecret(business)),
                read);
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
                var keycloak = account.get().resteasyClient(http).build()) {
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

    private static KeycloakBuilder at(KeycloakServer server, String realm) {
        return KeycloakBuilder.builder().serverUrl(server.url().toString()).realm(realm);
    }
}
