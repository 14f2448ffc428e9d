package kz.localbusiness.web.security;

import static kz.localbusiness.web.security.SecuredSite.SALON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Between those who run the platform and those who run a business.
@SpringBootTest
@AutoConfigureMockMvc
class OperatorWallTest {

    private static final String TENANTS = "/api/v1/platform/tenants";

    @Autowired MockMvcTester http;
    @Autowired FakeRealms realms;
    private Tokens tokens;

    @BeforeEach
    void knowsTheRealms() {
        tokens = new Tokens(realms);
    }

    @Test
    void letsAnOperatorIn() {
        assertThat(get(TENANTS, tokens.operator()))
                .hasStatusOk()
                .bodyText()
                .contains("Operator", "operator-1");
    }

    @Test
    void asksAStrangerForAToken() {
        assertThat(http.get().uri(TENANTS)).hasStatus(401);
    }

    @Test
    void hidesEveryBusinessFromAnOperator() {
        assertThat(get("/api/v1/businesses/salon/admin/day", tokens.operator())).hasStatus(404);
    }

    @Test
    void hidesThePlatformFromAnOwner() {
        assertThat(get(TENANTS, tokens.bearer(SALON))).hasStatus(404);
    }

    @Test
    void hidesThePlatformFromAnOwnerWhoseRealmCallsThemAnOperator() {
        var claims =
                tokens.of(SALON)
                        .claim("realm_access", Map.of("roles", List.of("operator", "owner")));

        assertThat(get(TENANTS, realms.signed(SALON, claims.build()))).hasStatus(404);
    }

    @Test
    void hidesThePlatformFromPeopleOfItsRealmWhoAreNoOperators() {
        var token = realms.signedForThePlatform(tokens.ofPlatform("owner").build());

        assertThat(get(TENANTS, token)).hasStatus(404);
        assertThat(get("/api/v1/businesses/salon/admin/day", token)).hasStatus(404);
    }

    @Test
    void refusesATokenThatABusinessSignedForThePlatform() {
        var forged = realms.signed(SALON, tokens.ofPlatform("operator").build());

        assertThat(get(TENANTS, forged)).hasStatus(401);
    }

    private MvcTestResult get(String uri, String token) {
        return http.get().uri(uri).header("Authorization", "Bearer " + token).exchange();
    }
}
