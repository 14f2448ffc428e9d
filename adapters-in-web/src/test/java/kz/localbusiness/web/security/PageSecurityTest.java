package kz.localbusiness.web.security;

import static kz.localbusiness.web.security.SecuredSite.BARBER;
import static kz.localbusiness.web.security.SecuredSite.SALON;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Password;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.client.Contact;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

@SpringBootTest
@AutoConfigureMockMvc
class PageSecurityTest {

    @Autowired MockMvcTester http;
    @Autowired FakeRealms realms;
    @Autowired FirstSignIn firstSignIn;
    @Autowired SignInRequests requests;

    private MockHttpSession session;

    @BeforeEach
    void opensABrowser() {
        session = new MockHttpSession();
    }

    @Test
    void showsPublicPagesToEverybodyAndHardensThem() {
        assertThat(open("/salon"))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "SAMEORIGIN")
                .hasHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .bodyText()
                .contains("Anyone");
    }

    @Test
    void bringsTheOwnerThroughTheRealmToThePageTheyAskedFor() {
        assertThat(open("/salon/admin/day")).hasRedirectedUrl("/oauth2/authorization/" + SALON);
        var anonymous = session.getId();
        var returned = signIn(SALON, SALON);

        assertThat(returned.getResponse().getRedirectedUrl())
                .isEqualTo("http://localhost/salon/admin/day");
        assertThat(session.getId()).isNotEqualTo(anonymous);
        assertThat(open("/salon/admin/day")).hasStatusOk().bodyText().contains("[OWNER]");
    }

    @Test
    void asksAClientWhetherThereIsAnAccountYetAndThenBringsThemThroughTheRealm() {
        assertThat(open("/salon/me")).hasRedirectedUrl("/salon/account");
        assertThat(open("/salon/account")).hasStatusOk();
        assertThat(open("/salon/me?sign-in")).hasRedirectedUrl("/oauth2/authorization/" + SALON);

        signIn(SALON, SALON);

        assertThat(open("/salon/me")).hasStatusOk();
        assertThat(open("/barber/me")).hasStatus(404);
        assertThat(open("/nobody/me")).hasStatus(404);
    }

    @Test
    void hidesABusinessFromWhoeverSignedInForAnother() {
        signIn(SALON, SALON);

        assertThat(open("/salon/admin")).hasStatusOk();
        assertThat(open("/barber/admin")).hasStatus(404);
        assertThat(open("/platform/runs")).hasStatus(404);
    }

    @Test
    void refusesAnIdTokenOfAnotherRealm() {
        var returned = signIn(SALON, BARBER);

        assertThat(returned).hasRedirectedUrl("/?sign-in=failed");
        assertThat(open("/salon/admin")).hasStatus(302);
    }

    @Test
    void hidesBusinessesThatDoNotExist() {
        assertThat(open("/nobody/admin")).hasStatus(404);
        assertThat(open("/no--slug/admin")).hasStatus(404);
    }

    @Test
    void sendsAStrangerToThePlatformsOwnRealm() {
        assertThat(open("/platform")).hasRedirectedUrl("/oauth2/authorization/platform");
        assertThat(open("/oauth2/authorization/platform").getResponse().getRedirectedUrl())
                .startsWith(realms.platform() + "/protocol/openid-connect/auth?");
    }

    @Test
    void letsAnOperatorInAndIntoNoBusiness() {
        open("/platform");
        signInAsOperator("operator");

        assertThat(open("/platform")).hasStatusOk().bodyText().contains("Operator");
        assertThat(open("/salon/admin")).hasStatus(404);
    }

    @Test
    void keepsPeopleOfThePlatformsRealmOutWhoAreNoOperators() {
        signInAsOperator("owner");

        assertThat(open("/platform")).hasStatus(404);
        assertThat(open("/salon/admin")).hasStatus(404);
    }

    @Test
    void knowsNoForgedRegistration() {
        for (var forged : List.of("keycloak", "..", SALON + "x", "%7Bid%7D", "")) {
            var path = "/oauth2/authorization/" + forged;

            assertThat(requests.resolve(new MockHttpServletRequest("GET", path))).isNull();
        }
    }

    @Test
    void takesAProofKeyAndTheReadersLanguageAlong() {
        var asked =
                http.get()
                        .uri("/oauth2/authorization/" + SALON)
                        .cookie(new Cookie("lang", "kk"))
                        .header("Accept-Language", "ru")
                        .exchange();

        var query = query(asked);
        assertThat(asked.getResponse().getRedirectedUrl())
                .startsWith(realms.issuer(SALON).orElseThrow() + "/protocol/openid-connect/auth?");
        assertThat(query).containsEntry("ui_locales", "kk");
        assertThat(query).containsEntry("code_challenge_method", "S256");
        assertThat(query).containsKey("nonce");
    }

    @Test
    void takesAPhoneNumberAlongWithItsPlus() {
        var phone = new Contact.Phone(new PhoneNumber("+77011234567"));
        SignInHint.leave(new WrappedHttpSession(session), SALON, phone);

        assertThat(query(open("/oauth2/authorization/" + SALON)))
                .containsEntry("login_hint", "%2B77011234567");
    }

    @Test
    void takesTheAddressOfARegistrationAlongOnce() {
        var email = new EmailAddress("owner@example.kz");
        SignInHint.leave(new WrappedHttpSession(session), SALON, email);

        assertThat(query(open("/oauth2/authorization/" + BARBER))).doesNotContainKey("login_hint");
        assertThat(query(open("/oauth2/authorization/" + SALON)))
                .containsEntry("login_hint", "owner@example.kz");
        assertThat(query(open("/oauth2/authorization/" + SALON))).doesNotContainKey("login_hint");
    }

    @Test
    void goesToTheRealmForOneStepAndComesBack() {
        signIn(SALON, SALON);
        var way =
                SignInStep.ONE_TIME_CODES.leave(
                        new WrappedHttpSession(session), SALON, "/salon/admin/account");

        assertThat(way).isEqualTo("/oauth2/authorization/" + SALON);
        assertThat(query(open("/oauth2/authorization/" + BARBER))).doesNotContainKey("kc_action");
        assertThat(query(open(way))).containsEntry("kc_action", "CONFIGURE_TOTP");
        assertThat(signIn(SALON, SALON)).hasRedirectedUrl("/salon/admin/account");
    }

    @Test
    void startsNoStepForALinkFromElsewhere() {
        var asked = open("/oauth2/authorization/" + SALON + "?kc_action=delete_account");

        assertThat(query(asked)).doesNotContainKey("kc_action");
    }

    @Test
    void speaksTheBrowsersLanguageWhenTheCookieIsForged() {
        var asked =
                http.get()
                        .uri("/oauth2/authorization/" + SALON)
                        .cookie(new Cookie("lang", "kk&prompt=none"))
                        .header("Accept-Language", "de,en;q=0.5")
                        .exchange();

        assertThat(query(asked)).containsEntry("ui_locales", "en");
    }

    @Test
    void returnsNowhereButHome() {
        var asked =
                http.get()
                        .uri(
                                "/oauth2/authorization/"
                                        + SALON
                                        + "?redirect_uri=http://evil.example/&continue=//evil.example")
                        .header("Host", "evil.example")
                        .header("X-Forwarded-Host", "evil.example")
                        .exchange();

        assertThat(query(asked))
                .containsEntry("redirect_uri", "http://localhost/login/oauth2/code/" + SALON)
                .doesNotContainKey("continue");
    }

    @Test
    void saysOnAPageOfOursThatTheRealmsServerIsDown() {
        var lost = open("/oauth2/authorization/" + FakeRealms.LOST);

        assertThat(lost).hasStatus(503);
        assertThat(open("/oauth2/authorization/" + SALON)).hasStatus(302);
    }

    @Test
    void signsInWhoHasJustRegisteredAndRenamesTheSession() throws UnsupportedEncodingException {
        var claims = new Tokens(realms).of(SALON).claim("typ", "ID");
        var business =
                Business.registered(
                        SALON,
                        new Slug("salon"),
                        Profile.named("Salon", new EmailAddress("owner@example.kz")),
                        Instant.EPOCH);
        realms.handOut(realms.signed(SALON, claims.audience("lbp-first-sign-in").build()));
        var before = session.getId();
        firstSignIn
                .ticket(business, new Password("long enough"))
                .orElseThrow()
                .leave(new WrappedHttpSession(session));

        assertThat(open("/register/enter").getResponse().getRedirectedUrl())
                .isEqualTo("/salon/admin/setup");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(open("/salon/admin").getResponse().getContentAsString()).contains("Member");
        assertThat(open("/register/enter").getResponse().getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void leavesTheFirstSignInToTheFormWhenTheTokenIsForSomebodyElse() {
        realms.handOut(
                realms.signed(SALON, new Tokens(realms).of(SALON).audience("lbp-web").build()));
        var business =
                Business.registered(
                        SALON,
                        new Slug("salon"),
                        Profile.named("Salon", new EmailAddress("owner@example.kz")),
                        Instant.EPOCH);

        assertThat(firstSignIn.ticket(business, new Password("long enough"))).isEmpty();
    }

    @Test
    void signsOutAtTheRealmToo() throws UnsupportedEncodingException {
        signIn(SALON, SALON);
        var signedOut =
                http.post()
                        .uri("/logout")
                        .session(session)
                        .param("_csrf", open("/csrf").getResponse().getContentAsString())
                        .exchange();

        assertThat(signedOut.getResponse().getRedirectedUrl())
                .startsWith(realms.issuer(SALON).orElseThrow() + "/protocol/openid-connect/logout?")
                .contains("id_token_hint=", "post_logout_redirect_uri=http://localhost/");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void letsMailProgramsClickWithoutCookiesAndBeginsNoSession() {
        var clicked = http.post().uri("/u/token").exchange();

        assertThat(clicked).hasStatusOk();
        assertThat(clicked.getRequest().getSession(false)).isNull();
        assertThat(clicked.getResponse().getCookies()).isEmpty();
    }

    private void signInAsOperator(String role) {
        var query = query(open("/oauth2/authorization/platform"));
        var claims =
                new Tokens(realms)
                        .ofPlatform(role)
                        .claim("typ", "ID")
                        .audience("lbp-web")
                        .claim("nonce", query.get("nonce"));
        realms.handOut(realms.signedForThePlatform(claims.build()));
        comeBack("platform", query);
    }

    /// Asks one realm, and comes back with what another may have signed.
    private MvcTestResult signIn(BusinessId asked, BusinessId signer) {
        var query = query(open("/oauth2/authorization/" + asked));
        var tokens = new Tokens(realms);
        var claims =
                tokens.of(signer)
                        .claim("typ", "ID")
                        .audience("lbp-web")
                        .claim("nonce", query.get("nonce"));
        realms.handOut(realms.signed(signer, claims.build()));
        return comeBack(asked.toString(), query);
    }

    private MvcTestResult comeBack(String registration, Map<String, String> query) {
        var state = query.getOrDefault("state", "").replace("%3D", "=");
        return http.get()
                .uri("/login/oauth2/code/" + registration)
                .param("code", "c")
                .param("state", state)
                .session(session)
                .with(PageSecurityTest::withItsCookie)
                .exchange();
    }

    private static MockHttpServletRequest withItsCookie(MockHttpServletRequest request) {
        request.setRequestedSessionIdValid(true);
        return request;
    }

    private MvcTestResult open(String path) {
        return http.get().uri(path).session(session).exchange();
    }

    private static Map<String, String> query(MvcTestResult redirect) {
        var url = String.valueOf(redirect.getResponse().getRedirectedUrl());
        return UriComponentsBuilder.fromUriString(url).build().getQueryParams().asSingleValueMap();
    }
}
