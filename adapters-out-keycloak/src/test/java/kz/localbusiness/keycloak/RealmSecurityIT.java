package kz.localbusiness.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.localbusiness.domain.shared.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

@Tag("keycloak")
class RealmSecurityIT {

    private static final int NO_MAIL = 9;
    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");

    private final LocalKeycloak keycloak = LocalKeycloak.shared();
    private final PreparedRealm realm =
            PreparedRealm.on(keycloak.server(), "Салон", Language.KK, NO_MAIL);

    @Test
    void makesAGuesserWaitButNotForEver() {
        try (var browser = realm.browser()) {
            guess(browser);
            awaitLock();

            var right = signIn(browser);

            assertThat(right.statusCode()).isEqualTo(200);
            assertThat(remainingSeconds()).isBetween(1L, 15 * 60L);
            realm.administer(admin -> assertThat(owner(admin).isEnabled()).isTrue());
        }
    }

    @Test
    void letsTheOwnerInAgainAfterTheWait() {
        realm.administer(admin -> {
            var impatient = new RealmRepresentation();
            impatient.setWaitIncrementSeconds(2);
            impatient.setMaxFailureWaitSeconds(2);
            impatient.setMinimumQuickLoginWaitSeconds(2);
            admin.update(impatient);
        });
        try (var browser = realm.browser()) {
            guess(browser);
            awaitCount();

            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofSeconds(3))
                    .until(() -> signIn(browser).statusCode() == 302);
        }
    }

    @Test
    void refusesPasswordsThatAreShortOrTheAddress() {
        try (var browser = realm.browser()) {
            var form = browser.openFor("UPDATE_PASSWORD", "kk");
            var page = browser.follow(browser.submit(form, realm.email(), realm.password()));

            var tooShort = browser.follow(browser.fill(page, twice("kok-tob")));
            var address = browser.follow(browser.fill(tooShort, twice(realm.email())));
            var changed = browser.follow(browser.fill(address, twice("ertis-2027-kok")));

            assertThat(tooShort.body()).contains("кемінде 8 таңба");
            assertThat(address.body()).contains("сәйкес келмеуі керек");
            assertThat(SignInByForm.location(changed))
                    .contains("kc_action_status=success")
                    .contains("code=");
        }
    }

    @Test
    void asksForACodeOnceAnAppIsSetUp() {
        var secret = setUpAnApp();
        try (var browser = realm.browser()) {
            var asked = browser.follow(signIn(browser));
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.body()).contains("name=\"otp\"");

            var refused = browser.follow(browser.fill(asked, Map.of("otp", "000000")));
            assertThat(SignInByForm.location(refused)).isEmpty();

            // the present code has served for the set-up, and serves only once
            var code = OneTimeCodes.at(Instant.now().plusSeconds(30), secret);
            var returned = browser.follow(browser.fill(refused, Map.of("otp", code)));
            assertThat(SignInByForm.location(returned)).contains("code=");
        }
    }

    @Test
    void offersAPasskeyAndItsRegistration() {
        try (var browser = realm.browser()) {
            var form = browser.openFor("webauthn-register-passwordless", "kk");
            var page = browser.follow(browser.submit(form, realm.email(), realm.password()));

            assertThat(form.body()).contains("username webauthn");
            assertThat(page.body()).contains("Кіру кілтін тіркеу", "webauthnRegister.js");
        }
    }

    @Test
    void givesNoTokenThatOutlivesTheSession() {
        try (var browser = realm.browser()) {
            var refused = browser.open(Map.of("scope", "openid offline_access"));

            assertThat(SignInByForm.location(refused)).contains("error=invalid_");
        }
    }

    private String setUpAnApp() {
        try (var browser = realm.browser()) {
            var form = browser.openFor("CONFIGURE_TOTP", "kk");
            var page = browser.follow(browser.submit(form, realm.email(), realm.password()));
            var found = SECRET.matcher(page.body());
            assertThat(found.find()).as(page.body()).isTrue();
            var secret = found.group(1);
            var code = OneTimeCodes.at(Instant.now(), secret);
            var done =
                    browser.fill(
                            page, Map.of("totpSecret", secret, "totp", code, "userLabel", "Phone"));
            assertThat(SignInByForm.location(browser.follow(done)))
                    .contains("kc_action_status=success");
            return secret;
        }
    }

    private void guess(SignInByForm browser) {
        var page = browser.openWithProof();
        for (var guess = 0; guess < RealmSecurity.GUESSES; guess++) {
            page = browser.submit(page, realm.email(), "wrong-" + guess);
            assertThat(page.statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> signIn(SignInByForm browser) {
        return browser.submit(browser.openWithProof(), realm.email(), realm.password());
    }

    /// The server counts in the background.
    private void awaitLock() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Boolean.TRUE.equals(guesses().get("disabled")));
    }

    /// The count outlives the wait, which may be over before it is seen.
    private void awaitCount() {
        await().atMost(Duration.ofSeconds(60)).until(() -> number("numFailures") > 1);
    }

    private long number(String name) {
        return ((Number) Objects.requireNonNull(guesses().get(name))).longValue();
    }

    private long remainingSeconds() {
        return number("failedLoginNotBefore") - Instant.now().getEpochSecond();
    }

    private Map<String, Object> guesses() {
        var status = new ArrayList<Map<String, Object>>();
        realm.administer(admin ->
                status.add(admin.attackDetection().bruteForceUserStatus(owner(admin).getId())));
        return status.getFirst();
    }

    private UserRepresentation owner(RealmResource admin) {
        return admin.users().search(realm.email(), true).getFirst();
    }

    private static Map<String, String> twice(String password) {
        return Map.of("password-new", password, "password-confirm", password);
    }
}
