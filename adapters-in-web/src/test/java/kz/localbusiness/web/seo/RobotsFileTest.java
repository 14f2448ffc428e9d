package kz.localbusiness.web.seo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import kz.localbusiness.application.Instance;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class RobotsFileTest {

    private final MockMvcTester http =
            MockMvcTester.of(new RobotsFile(new Instance(URI.create("https://lbp.kz"), List.of())));

    @Test
    void leadsRobotsToTheSitemapAndNamesNoPrivatePage() {
        assertThat(http.get().uri("/robots.txt"))
                .hasStatusOk()
                .bodyText()
                .contains("Sitemap: https://lbp.kz/sitemap.xml")
                .contains("Disallow: /api/")
                .doesNotContain("admin");
    }
}
