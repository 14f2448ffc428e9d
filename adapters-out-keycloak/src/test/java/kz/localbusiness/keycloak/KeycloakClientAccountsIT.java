package kz.localbusiness.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.RealmClient;
import kz.localbusiness.application.business.out.Realms.Owner;
import kz.localbusiness.application.client.out.ClientAccounts.Outcome;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.domain.team.AccountId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("keycloak")
class KeycloakClientAccountsIT {

    private static final Instance INSTANCE =
            new Instance(URI.create("http://localhost:8080"), List.of());
    private static final RealmClient PLATFORM =
            new RealmClient(purpose -> purpose.getBytes(StandardCharsets.UTF_8));
    private static final Owner OWNER =
            new Owner(
                    new EmailAddress("aigul@example.kz"),
                    new Password("kok-tobe-2026"),
                    Language.KK);
    private static final PhoneNumber NUMBER = new PhoneNumber("+77011234567");
    private static final Contact PHONE = new Contact.Phone(NUMBER);
    private static final Contact EMAIL = new Contact.Email(new EmailAddress("dana@example.kz"));
    private static final Password FIRST = new Password("first-password");
    private static final Password SECOND = new Password("second-password");

    private static LocalKeycloak keycloak;

    private final BusinessId business = new BusinessId(UUID.randomUUID());
    private KeycloakClientAccounts accounts;

    @BeforeAll
    static void startsTheServer() {
        keycloak = LocalKeycloak.shared();
    }

    @BeforeEach
    void preparesTheRealm() {
        var installation = new OneServer(keycloak.server());
        accounts = new KeycloakClientAccounts(installation.servers());
        assertThat(installation.prepare(business)).isTrue();
        assertThat(installation.personalise(business, "Айгүл", OWNER)).isTrue();
    }

    @Test
    void letsAClientInByPhoneAndTellsTheVerifiedNumber() {
        assertThat(open(PHONE, FIRST)).isEqualTo(Outcome.DONE);

        for (var token : List.of("id_token", "access_token")) {
            assertThat(claims(PHONE, FIRST, token))
                    .contains("\"phone\":\"+77011234567\"")
                    .containsPattern("\"realm_access\":\\{\"roles\":\\[[^\\]]*\"client\"")
                    .doesNotContain("\"owner\"", "\"staff\"", "\"email\":");
        }
    }

    @Test
    void letsAClientInByEmailWithoutAnyNumberUntilOneIsVerified() {
        assertThat(open(EMAIL, FIRST)).isEqualTo(Outcome.DONE);
        assertThat(claims(EMAIL, FIRST, "id_token")).doesNotContain("\"phone\"");

        assertThat(verify(subject(EMAIL, FIRST))).isEqualTo(Outcome.DONE);

        assertThat(claims(EMAIL, FIRST, "id_token")).contains("\"phone\":\"+77011234567\"");
    }

    @Test
    void replacesAForgottenPassword() {
        open(PHONE, FIRST);
        assertThat(open(PHONE, SECOND)).isEqualTo(Outcome.DONE);

        assertThat(signIn(PHONE, FIRST).statusCode()).isEqualTo(200);
        assertThat(claims(PHONE, SECOND, "id_token")).contains("+77011234567");
    }

    @Test
    void givesANumberToWhoeverProvesItLast() {
        open(EMAIL, FIRST);
        verify(subject(EMAIL, FIRST));

        open(PHONE, SECOND);

        assertThat(claims(PHONE, SECOND, "id_token")).contains("\"phone\":\"+77011234567\"");
        assertThat(claims(EMAIL, FIRST, "id_token")).doesNotContain("\"phone\"");
    }

    @Test
    void leavesTheTeamsAccountsAlone() {
        var theirs = new Contact.Email(OWNER.email());

        assertThat(open(theirs, FIRST)).isEqualTo(Outcome.OF_THE_TEAM);

        assertThat(claims(theirs, OWNER.password(), "id_token"))
                .contains("\"owner\"")
                .doesNotContain("\"client\"");
    }

    @Test
    void closesTheAccountsThatHaveProvenANumberAndNoOthers() {
        open(EMAIL, FIRST);
        open(PHONE, SECOND);
        var known = having();

        assertThat(known).containsExactly(new AccountId(subject(PHONE, SECOND)));
        assertThat(close(known.getFirst())).isEqualTo(Outcome.DONE);
        assertThat(close(known.getFirst())).isEqualTo(Outcome.DONE);

        assertThat(having()).isEmpty();
        assertThat(signIn(PHONE, SECOND).statusCode()).isEqualTo(200);
        assertThat(claims(EMAIL, FIRST, "id_token")).contains("dana@example.kz");
    }

    @Test
    void closesTheAccountOfAnAddressThatHasProvenTheNumber() {
        open(EMAIL, FIRST);
        verify(subject(EMAIL, FIRST));

        assertThat(having()).containsExactly(new AccountId(subject(EMAIL, FIRST)));
    }

    @Test
    void saysThatNobodyAnswers() {
        var nowhere = new KeycloakServer(URI.create("http://127.0.0.1:9"), "nobody", "wrong");
        accounts = new KeycloakClientAccounts(new OneServer(nowhere).servers());

        assertThat(open(PHONE, FIRST)).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(CurrentBusiness.as(business, () -> accounts.having(NUMBER))).isEmpty();
    }

    private List<AccountId> having() {
        return CurrentBusiness.as(business, () -> accounts.having(NUMBER)).orElseThrow();
    }

    private Outcome close(AccountId account) {
        return CurrentBusiness.as(business, () -> accounts.close(account));
    }

    private Outcome open(Contact contact, Password password) {
        return CurrentBusiness.as(business, () -> accounts.open(contact, password, Language.RU));
    }

    private Outcome verify(String subject) {
        return CurrentBusiness.as(business, () -> accounts.verify(subject, NUMBER));
    }

    private String subject(Contact contact, Password password) {
        var subject =
                Pattern.compile("\"sub\":\"([^\"]+)\"")
                        .matcher(claims(contact, password, "id_token"));
        assertThat(subject.find()).isTrue();
        return subject.group(1);
    }

    private HttpResponse<String> signIn(Contact contact, Password password) {
        try (var browser = browser()) {
            return browser.submit(browser.openWithProof(), contact.name(), password.value());
        }
    }

    private String claims(Contact contact, Password password, String token) {
        try (var browser = browser()) {
            var form = browser.openWithProof();
            var returned = browser.submit(form, contact.name(), password.value());
            var tokens = browser.exchange(returned, PLATFORM.secret(business));
            return SignInByForm.claims(tokens, token);
        }
    }

    private SignInByForm browser() {
        return new SignInByForm(
                keycloak.server().issuer(business.toString()),
                RealmClient.redirect(INSTANCE, business));
    }
}
