package kz.localbusiness.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class FormerAddressesTest {

    @Autowired MockMvcTester http;

    @ParameterizedTest
    @CsvSource({
        "/old-salon, /salon",
        "/old-salon/admin, /salon/admin",
        "/old-salon/admin/settings/address?x=%2F%2Fa&y=1,"
                + " /salon/admin/settings/address?x=%2F%2Fa&y=1",
        "/old-salon/booking/token, /salon/booking/token"
    })
    void leadFromEveryPageToThePresentOne(String from, String to) {
        assertThat(http.get().uri(URI.create(from)))
                .hasStatus(302)
                .hasHeader("Location", to)
                .hasHeader("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void leadFromEveryCallWithItsBody(String method) {
        var call = "/api/v1/businesses/old-salon/admin/hours?day=1";

        assertThat(http.method(HttpMethod.valueOf(method)).uri(call))
                .hasStatus(308)
                .hasHeader("Location", "/api/v1/businesses/salon/admin/hours?day=1")
                .hasHeader("Cache-Control", "no-store");
    }

    @Test
    void leaveEverythingElseAlone() {
        assertThat(http.get().uri("/salon")).hasStatusOk();
        assertThat(http.get().uri("/api/v1/businesses/salon")).hasStatusOk();
    }
}
