package kz.localbusiness.web.security;

import static kz.localbusiness.web.security.SecuredSite.BARBER;
import static kz.localbusiness.web.security.SecuredSite.SALON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import kz.localbusiness.domain.shared.BusinessId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ApiSecurityTest {

    private static final String ADMIN = "/api/v1/businesses/salon/admin/day";
    private static final String PUBLIC = "/api/v1/businesses/salon";

    @Autowired MockMvcTester http;
    @Autowired FakeRealms realms;
    @Autowired EndedSignIns signOuts;
    private Tokens tokens;

    @BeforeEach
    void knowsTheRealms() {
        tokens = new Tokens(realms);
    }

    @Test
    void letsTheOwnerInWithTheRolesThatThePlatformKnows() {
        assertThat(get(ADMIN, tokens.bearer(SALON)))
                .hasStatusOk()
                .bodyText()
                .contains("Member", SALON.toString(), "aigul", "[OWNER]");
    }

    @Test
    void forgetsWhoeverWasSignedOutEverywhere() {
        var later = Clock.systemUTC().instant().plusSeconds(1);
        var claims = tokens.of(SALON).subject("dinara").build();
        assertThat(get(ADMIN, realms.signed(SALON, claims))).hasStatusOk();
        var marat = tokens.of(SALON).subject("marat").build();
        signOuts.end(SALON, "marat", later);
        signOuts.end(BARBER, "aigul", later);

        assertThat(get(ADMIN, realms.signed(SALON, marat))).hasStatus(404);
        assertThat(get(ADMIN, tokens.bearer(SALON))).hasStatusOk();
    }

    @Test
    void asksAStrangerForAToken() {
        var refused = http.get().uri(ADMIN).exchange();

        assertThat(refused).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer");
        assertThat(refused).hasContentType("application/problem+json;charset=UTF-8");
        assertThat(refused).bodyText().contains("urn:lbp:problem:unauthorized");
        assertThat(refused.getRequest().getSession(false)).isNull();
    }

    @Test
    void hidesABusinessFromThePeopleOfAnother() {
        var refused = get(ADMIN, tokens.bearer(BARBER));

        assertThat(refused).hasStatus(404).bodyText().contains("urn:lbp:problem:not-found");
    }

    @Test
    void answersAlikeForABusinessThatDoesNotExist() {
        var nothing = get("/api/v1/businesses/nobody/admin/day", tokens.bearer(SALON));

        assertThat(nothing).hasStatus(404).bodyText().contains("urn:lbp:problem:not-found");
    }

    @Test
    void refusesAnExpiredTokenEvenWhereNoneIsNeeded() {
        assertThat(get(ADMIN, tokens.expired(SALON))).hasStatus(401);
        assertThat(get(PUBLIC, tokens.expired(SALON))).hasStatus(401);
    }

    @Test
    void refusesATokenThatAnotherRealmSigned() {
        var claims = tokens.of(SALON).build();

        assertThat(get(ADMIN, realms.signed(BARBER, claims))).hasStatus(401);
    }

    @Test
    void refusesAnIssuerThatIsNotOursWithoutAskingIt() {
        var elsewhere = tokens.of(SALON).issuer("http://evil.example/realms/" + SALON).build();
        var before = realms.calls();

        assertThat(get(ADMIN, realms.signed(SALON, elsewhere))).hasStatus(401);
        assertThat(realms.calls()).isEqualTo(before);
    }

    @Test
    void refusesATokenOfARealmThatNeverWas() {
        var nowhere = new BusinessId(UUID.fromString("33333333-3333-4333-8333-333333333333"));

        assertThat(get(ADMIN, tokens.bearer(nowhere))).hasStatus(401);
    }

    @Test
    void saysThatTheRealmsServerCannotBeAsked() {
        assertThat(get(ADMIN, tokens.bearer(FakeRealms.LOST)))
                .hasStatus(503)
                .bodyText()
                .contains("urn:lbp:problem:sign-in-unavailable");
    }

    @Test
    void refusesAnIdTokenInPlaceOfAnAccessToken() {
        var idToken = tokens.of(SALON).claim("typ", "ID").build();

        assertThat(get(ADMIN, realms.signed(SALON, idToken))).hasStatus(401);
    }

    @Test
    void refusesWhatIsNoTokenAtAll() {
        assertThat(get(ADMIN, "not-a-token")).hasStatus(401);
        assertThat(get(PUBLIC, "a.b.c")).hasStatus(401);
    }

    @Test
    void showsEverybodyWhatIsPublic() {
        assertThat(http.get().uri(PUBLIC)).hasStatusOk().bodyText().contains("Anyone");
    }

    private MvcTestResult get(String uri, String token) {
        return http.get().uri(uri).header("Authorization", "Bearer " + token).exchange();
    }
}
