package kz.localbusiness.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class FramedTest {

    private final FramedCookies cookies = new FramedCookies();

    @ParameterizedTest
    @ValueSource(strings = {"/salon/embed", "/salon/framed", "salon/framed"})
    void isWhereAnyoneBooks(String path) {
        assertThat(Framed.isPath(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/salon",
                "/salon/admin",
                "/salon/admin/framed",
                "/salon/me",
                "/salon/booking/framed",
                "/salon/framed/",
                "/salon/framed/admin",
                "/salon/admin;/framed",
                "/salon%2fadmin/framed",
                "/framed"
            })
    void isNoOtherPage(String path) {
        assertThat(Framed.isPath(path)).isFalse();
    }

    @Test
    void keepsCookiesOfFramesApart() {
        assertThat(header("/salon/framed", "iframe"))
                .contains("SameSite=None", "Partitioned", "Secure");
    }

    @Test
    void keepsOtherCookiesWithOurOwnPages() {
        assertThat(header("/salon/framed", "document"))
                .contains("SameSite=Lax")
                .doesNotContain("Partitioned");
        assertThat(header("/salon/admin", "iframe"))
                .contains("SameSite=Lax")
                .doesNotContain("Partitioned");
    }

    private String header(String path, String destination) {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Sec-Fetch-Dest", destination);
        return cookies.generateHeader(new Cookie("JSESSIONID", "x"), request);
    }
}
