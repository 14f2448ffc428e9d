package kz.localbusiness.web.embed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Profile;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.EmailAddress;
import kz.localbusiness.web.OpenBusinesses;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class EmbedFilesTest {

    private static final BusinessId SALON = new BusinessId(new UUID(0, 1));

    private final MockMvcTester http =
            MockMvcTester.of(
                    new EmbedFiles(
                            new OpenBusinesses(
                                    slug ->
                                            slug.value().equals("salon")
                                                    ? Optional.of(SALON)
                                                    : Optional.empty(),
                                    _ -> Optional.of(page()),
                                    _ -> false,
                                    _ -> false)));

    @Test
    void asksWithACookieThatIsKeptApartForTheSiteAround() {
        var answer = http.get().uri("/salon/embed").exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("/embed-check.js", "nonce=\"");
        assertThat(answer.getResponse().getHeader("Set-Cookie"))
                .contains(
                        "Path=/embed-check", "Secure", "HttpOnly", "SameSite=None", "Partitioned");
    }

    @Test
    void asksForNoBusinessThatIsNotThere() {
        assertThat(http.get().uri("/other/embed"))
                .hasStatus(404)
                .doesNotContainHeader("Set-Cookie");
    }

    @Test
    void saysWhetherTheCookieCameBack() {
        assertThat(http.get().uri("/embed-check").cookie(new Cookie("lbp-framed", "1")))
                .hasStatus(204);
        assertThat(http.get().uri("/embed-check")).hasStatus(409);
    }

    private static BusinessPage page() {
        var profile = Profile.named("Салон", new EmailAddress("owner@example.kz"));
        var salon = Business.registered(SALON, new Slug("salon"), profile, Instant.EPOCH);
        return new BusinessPage(salon, List.of(), List.of(), List.of());
    }
}
