package kz.localbusiness.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RealmRepresentation;

@Tag("keycloak")
class KeycloakRealmsIT {

    private static final Owner OWNER =
            new Owner(
                    new EmailAddress("aigul+salon@example.kz"),
                    new Password("kok-tobe-2026"),
                    Language.KK);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
            var tokens = browser.exchange(returned, OneServer.PLATFORM.secret(business));

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
        assertThat(prepare(keycloak.server())).isTrue();

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
        assertThat(prepare(keycloak.server())).isTrue();

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

    @Test
    void administersARealmByAnAccountThatReachesNoOther() {
        var other = new BusinessId(UUID.randomUUID());
        var installation = new OneServer(keycloak.server());
        assertThat(installation.prepare(business) && installation.prepare(other)).isTrue();
        var own = AdminApi.ofRealm(keycloak.server(), business, OneServer.PLATFORM, PATIENCE);

        assertThat(own.<List<?>>ask(api -> api.realm(business.toString()).users().list()))
                .isEmpty();
        for (var foreign : List.of(other.toString(), "master")) {
            assertThatExceptionOfType(ForbiddenException.class)
                    .isThrownBy(() -> own.call(api -> api.realm(foreign).users().list()));
        }
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> own.call(api -> api.realms().create(realm("new-one"))));
    }

    @Test
    void removesARealmAndWhatTheServerKeptOfIt() {
        var realms = new OneServer(keycloak.server()).realms();
        assertThat(prepare(keycloak.server())).isTrue();

        assertThat(realms.remove(business, KeycloakServer.ONLY)).isTrue();

        var administrator = AdminApi.ofServer(keycloak.server(), PATIENCE);
        assertThat(
                        administrator.<List<?>>ask(api ->
                                api.realm("master").clients().findByClientId(business + "-realm")))
                .isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() ->
                        administrator.call(
                                api -> api.realm(business.toString()).toRepresentation()));
        assertThat(realms.remove(business, KeycloakServer.ONLY)).isTrue();
    }

    private static RealmRepresentation realm(String name) {
        var realm = new RealmRepresentation();
        realm.setRealm(name);
        return realm;
    }

    private boolean prepare(KeycloakServer server) {
        var installation = new OneServer(server);
        return installation.prepare(business)
                && installation.personalise(business, "Айгүл сұлулық салоны", OWNER);
    }

    private SignInByForm browser() {
        return new SignInByForm(issuer(), RealmClient.redirect(OneServer.INSTANCE, business));
    }

    private String issuer() {
        return keycloak.server().issuer(business.toString());
    }
}
