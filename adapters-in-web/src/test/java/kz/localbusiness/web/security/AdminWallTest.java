package kz.localbusiness.web.security;

import static kz.localbusiness.web.security.SecuredSite.BARBER;
import static kz.localbusiness.web.security.SecuredSite.SALON;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The wall stands before every path of a business's own API, whatever the verb.
@SpringBootTest
@AutoConfigureMockMvc
class AdminWallTest {

    private static final String ADMIN = "/api/v1/businesses/salon/admin";

    @Autowired MockMvcTester http;
    @Autowired FakeRealms realms;

    @Test
    void standsBeforeAClientsOwnPathsToo() {
        var mine = "/api/v1/businesses/salon/me/appointments";
        var tokens = new Tokens(realms);

        assertThat(http.get().uri(mine)).hasStatus(401);
        assertThat(bearing(mine, tokens.bearer(BARBER))).hasStatus(404);
        assertThat(bearing(mine, tokens.bearer(SALON))).hasStatusOk();
    }

    @Test
    void tellsTheVerifiedPhoneOfWhoeverCalls() {
        var mine = "/api/v1/businesses/salon/me/appointments";
        var claims = new Tokens(realms).of(SALON);

        assertThat(
                        bearing(
                                mine,
                                realms.signed(
                                        SALON, claims.claim("phone", "+77011234567").build())))
                .hasStatusOk()
                .bodyText()
                .contains("+77011234567");
        assertThat(bearing(mine, realms.signed(SALON, claims.claim("phone", "112").build())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("112");
    }

    private MockMvcTester.MockMvcRequestBuilder bearing(String path, String token) {
        return http.get().uri(path).header("Authorization", "Bearer " + token);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /policy",
        "PUT, /policy",
        "DELETE, /closures",
        "PUT, /public-holidays",
        "POST, /staff",
        "PUT, /staff/1/schedule",
        "POST, /staff/1/exceptions",
        "DELETE, /resources/1",
        "PUT, /services/1",
        "GET, /day",
        "POST, /appointments",
        "GET, /appointments/1",
        "POST, /appointments/1/no-show",
        "POST, /blocks",
        "DELETE, /blocks/1",
        "GET, /waitlist",
        "GET, /availability/explanation"
    })
    void letsNobodyElsePass(String method, String path) {
        var verb = HttpMethod.valueOf(method);
        var foreign = "Bearer " + new Tokens(realms).bearer(BARBER);

        assertThat(http.method(verb).uri(ADMIN + path)).hasStatus(401);
        assertThat(http.method(verb).uri(ADMIN + path).header("Authorization", foreign))
                .hasStatus(404);
    }
}
