package kz.localbusiness.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

/// Against a server that does what it should not.
class KeycloakRealmsTest {

    private static final int SILENCE = -1;
    private static final Instance INSTANCE =
            new Instance(URI.create("http://localhost:8080"), List.of());
    private static final Owner OWNER =
            new Owner(
                    new EmailAddress("aigul@example.kz"),
                    new Password("kok-tobe-2026"),
                    Language.RU);

    private final BusinessId business = new BusinessId(UUID.randomUUID());
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> signIns = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile int answerToCreation = 201;
    private HttpServer http;

    @BeforeEach
    void startsTheStub() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/realms", this::token);
        http.createContext("/admin/realms", this::admin);
        http.start();
    }

    @AfterEach
    void stopsTheStub() {
        end.countDown();
        http.stop(0);
    }

    @Test
    void asksForTheWholeRealmAtOnce() {
        assertThat(prepare()).isTrue();

        assertThat(requests).hasSize(1);
        assertThat(requests.getFirst())
                .startsWith("POST /admin/realms")
                .contains("\"realm\":\"%s\"".formatted(business))
                .contains("\"sslRequired\":\"none\"")
                .contains("\"lbp-first-sign-in\"")
                .doesNotContain("aigul@example.kz")
                .contains("/login/oauth2/code/" + business);
    }

    @Test
    void isContentWithARealmThatExists() {
        answerToCreation = 409;

        assertThat(prepare()).isTrue();
    }

    @Test
    void leavesNothingToRemoveWhenTheServerRefused() {
        answerToCreation = 500;

        assertThat(prepare()).isFalse();
        assertThat(requests).noneMatch(request -> request.startsWith("DELETE"));
    }

    @Test
    void removesWhatASilentServerMayHaveCreated() {
        answerToCreation = SILENCE;

        assertThat(prepare()).isFalse();
        assertThat(requests.getLast()).startsWith("DELETE /admin/realms/" + business);
    }

    @Test
    void givesUpWhenNobodyListens() {
        http.stop(0);

        assertThat(prepare()).isFalse();
        assertThat(personalise()).isFalse();
    }

    @Test
    void movesTheOwnerInWithTwoRequestsOfTheRealmItself() {
        assertThat(personalise()).isTrue();

        assertThat(signIns).containsExactly(business.toString());
        assertThat(requests).hasSize(2);
        assertThat(requests.getFirst())
                .startsWith("PUT /admin/realms/" + business)
                .contains("\"displayName\":\"Салон\"")
                .contains("\"defaultLocale\":\"ru\"");
        assertThat(requests.getLast())
                .startsWith("POST /admin/realms/%s/partialImport".formatted(business))
                .contains("aigul@example.kz")
                .contains("\"owner\"");
    }

    private boolean personalise() {
        return CurrentBusiness.as(business, () -> realms().personalise("Салон", OWNER));
    }

    private boolean prepare() {
        return realms().prepare(business, KeycloakServer.ONLY);
    }

    private KeycloakRealms realms() {
        var url = URI.create("http://127.0.0.1:" + http.getAddress().getPort());
        var servers =
                new KeycloakServers(
                        new KeycloakInstallation(
                                List.of(new KeycloakServer(url, "admin", "secret"))),
                        _ -> Optional.of(KeycloakServer.ONLY),
                        OneServer.SECRETS);
        return new KeycloakRealms(
                servers,
                Duration.ofSeconds(2),
                INSTANCE,
                OneServer.PLATFORM,
                new RealmMail(new StandardEnvironment()));
    }

    private void token(HttpExchange exchange) throws IOException {
        signIns.add(Path.of(exchange.getRequestURI().getPath()).getName(1).toString());
        answer(
                exchange,
                200,
                "{\"access_token\":\"t\",\"expires_in\":60,\"token_type\":\"Bearer\"}");
    }

    private void admin(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(
                "%s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), body));
        if (exchange.getRequestMethod().equals("DELETE")) {
            answer(exchange, 204, "");
        } else if (exchange.getRequestMethod().equals("PUT")) {
            answer(exchange, 204, "");
        } else if (answerToCreation == SILENCE) {
            stayUntilTheEnd();
        } else {
            answer(exchange, answerToCreation, "{\"skipped\":0}");
        }
    }

    private void stayUntilTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
