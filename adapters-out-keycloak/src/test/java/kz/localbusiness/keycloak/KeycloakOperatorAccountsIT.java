package kz.localbusiness.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.PlatformRealm;
import kz.localbusiness.application.platform.out.OperatorAccounts.Operator;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.shared.EmailAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

@Tag("keycloak")
class KeycloakOperatorAccountsIT {

    private static final Instance INSTANCE =
            new Instance(URI.create("http://localhost:8080"), List.of());
    private static final DerivedSecrets SECRETS =
            purpose -> purpose.getBytes(StandardCharsets.UTF_8);
    private static final Password PASSWORD = new Password("kok-tobe-2026-x");

    private static LocalKeycloak keycloak;

    @BeforeAll
    static void startsTheServer() {
        keycloak = LocalKeycloak.shared();
        assertThat(accounts(keycloak.server()).prepare()).isTrue();
    }

    @Test
    void letsAnOperatorInAndTellsTheRole() {
        var email = new EmailAddress("operator@example.kz");
        assertThat(admit(new Operator(email, PASSWORD, false))).isTrue();

        try (var browser = browser()) {
            var returned = browser.submit(browser.openWithProof(), email.value(), PASSWORD.value());
            var tokens = browser.exchange(returned, PlatformRealm.clientSecret(SECRETS));

            for (var token : List.of("id_token", "access_token")) {
                assertThat(SignInByForm.claims(tokens, token))
                        .contains("\"iss\":\"%s\"".formatted(issuer()))
                        .containsPattern("\"roles\":\\[[^\\]]*\"operator\"");
            }
        }
    }

    @Test
    void keepsThePasswordOfWhoeverIsKnown() {
        var email = new EmailAddress("known@example.kz");
        assertThat(admit(new Operator(email, PASSWORD, false))).isTrue();
        assertThat(admit(new Operator(email, new Password("another-one-2026"), false))).isTrue();

        try (var browser = browser()) {
            var form = browser.openWithProof();
            var refused = browser.submit(form, email.value(), "another-one-2026");
            var returned = browser.submit(refused, email.value(), PASSWORD.value());

            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(returned.headers().firstValue("Location").orElse("")).contains("code=");
        }
    }

    @Test
    void asksAFirstOperatorForAnOwnPasswordAndASecondFactor() {
        var email = new EmailAddress("first@example.kz");
        assertThat(admit(new Operator(email, PASSWORD, true))).isTrue();

        try (var browser = browser()) {
            var returned = browser.submit(browser.openWithProof(), email.value(), PASSWORD.value());

            assertThat(returned.headers().firstValue("Location").orElse(""))
                    .contains("required-action")
                    .doesNotContain("code=");
        }
    }

    @Test
    void takesARepetitionForGrantedAndReportsAServerThatRefuses() {
        var stranger = new KeycloakServer(keycloak.server().url(), "nobody", "wrong");

        assertThat(accounts(keycloak.server()).prepare()).isTrue();
        assertThat(accounts(stranger).prepare()).isFalse();
    }

    private static boolean admit(Operator operator) {
        return accounts(keycloak.server()).admit(operator);
    }

    private static KeycloakOperatorAccounts accounts(KeycloakServer server) {
        return new KeycloakOperatorAccounts(
                new KeycloakInstallation(List.of(server)),
                INSTANCE,
                SECRETS,
                new RealmMail(new StandardEnvironment()));
    }

    private static SignInByForm browser() {
        return new SignInByForm(issuer(), PlatformRealm.redirect(INSTANCE));
    }

    private static String issuer() {
        return keycloak.server().issuer(PlatformRealm.NAME);
    }
}
