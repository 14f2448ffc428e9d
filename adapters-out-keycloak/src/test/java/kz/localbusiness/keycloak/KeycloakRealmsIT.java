package kz.localbusiness.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

@Tag("keycloak")
class KeycloakRealmsIT {

    private static final Instance INSTANCE =
            new Instance(URI.create("http://localhost:8080"), List.of());
    private static final RealmClient PLATFORM =
            new RealmClient(purpose -> purpose.getBytes(StandardCharsets.UTF_8));
    private static final Owner OWNER =
            new Owner(
                    new EmailAddress("aigul+salon@example.kz"),
                    new Password("kok-tobe-2026"),
                    Language.KK);

    private static LocalKeycloak keycloak;

    private final BusinessId business = new BusinessId(UUID.randomUUID());

    @BeforeAll
    static void startsTheServer() {
        keycloak = LocalKeycloak.shared();
    }

    @Test
    void letsTheOwnerInAtOnceAndTellsTheirRoles() {
        assertThat(prepare(keycloak.server())).isTrue();

        try (var browser = browser()) {
            var form = browser.openWithProof();
            var returned = browser.submit(form, OWNER.email().value(), OWNER.password().value());
            var tokens = browser.exchange(returned, PLATFORM.secret(business));

            assertThat(form.body()).contains("lang=\"kk\"");
            assertThat(returned.statusCode()).isEqualTo(302);
            for (var token : List.of("id_token", "access_token")) {
                assertThat(SignInByForm.claims(tokens, token))
                        .contains("\"iss\":\"%s\"".formatted(issuer()))
                        .containsPattern("\"realm_access\":\\{\"roles\":\\[[^\\]]*\"owner\"");
            }
        }
    }

    @Test
    void keepsAWrongPasswordAndAWrongSecretOut() {
        prepare(keycloak.server());

        try (var browser = browser()) {
            var refused =
                    browser.submit(browser.openWithProof(), "aigul+salon@example.kz", "wrong");
            var returned = browser.submit(refused, OWNER.email().value(), OWNER.password().value());

            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(browser.exchange(returned, "guessed").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void insistsOnAProofKeyAndOnOneReturnAddress() {
        prepare(keycloak.server());

        try (var browser = browser();
                var thief = new SignInByForm(issuer(), URI.create("http://evil.example/"))) {
            var withoutProof = browser.open(Map.of());
            var elsewhere = thief.openWithProof();

            assertThat(withoutProof.headers().firstValue("Location").orElse(""))
                    .contains("error=invalid_request");
            assertThat(elsewhere.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void takesARepetitionForGranted() {
        assertThat(prepare(keycloak.server())).isTrue();
        assertThat(prepare(keycloak.server())).isTrue();

        try (var browser = browser()) {
            var form = browser.openWithProof();
            var returned = browser.submit(form, OWNER.email().value(), OWNER.password().value());
            assertThat(returned.statusCode()).isEqualTo(302);
        }
    }

    @Test
    void refusesWhenTheAdministratorIsNotKnown() {
        var stranger = new KeycloakServer(keycloak.server().url(), "nobody", "wrong");

        assertThat(prepare(stranger)).isFalse();
    }

    private boolean prepare(KeycloakServer server) {
        var installation = new KeycloakInstallation(List.of(server));
        var servers = new KeycloakServers(installation, _ -> Optional.of(KeycloakServer.ONLY));
        var realms =
                new KeycloakRealms(
                        servers,
                        Duration.ofSeconds(30),
                        INSTANCE,
                        PLATFORM,
                        new RealmMail(new StandardEnvironment()));
        return realms.prepare(business, KeycloakServer.ONLY)
                && CurrentBusiness.as(
                        business, () -> realms.personalise("Айгүл сұлулық салоны", OWNER));
    }

    private SignInByForm browser() {
        return new SignInByForm(issuer(), RealmClient.redirect(INSTANCE, business));
    }

    private String issuer() {
        return keycloak.server().issuer(business.toString());
    }
}
