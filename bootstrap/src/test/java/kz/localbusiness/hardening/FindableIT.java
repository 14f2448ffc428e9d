package kz.localbusiness.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a robot that runs no scripts reads.
class FindableIT {

    private final Site site = Site.started();
    private final Stranger robot = new Stranger(site);

    @Test
    void readsWhoABusinessIsInTheLanguageOfTheAddress() {
        var page = read("/demo?lang=kk");

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("kk");
        assertThat(page.title()).contains("Aru Beauty", "жазылу");
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/demo?lang=kk");
        assertThat(page.select("meta[property=og:image]").attr("content")).startsWith(site.address);
        assertThat(page.expectFirst("script[type=application/ld+json]").data())
                .contains("LocalBusiness", "openingHoursSpecification")
                .doesNotContain(site.demo("e-mail"));
        assertThat(page.select(".plain > p > a[href^=tel:]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nobody-is-here", "/demo/booking/some-token", "/a/b/c", "/demo/join/x"})
    void isToldNothingOfPrivatePages(String path) {
        var page = read(path);

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("meta[property], .plain, script[type=application/ld+json]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/demo", "/demo/admin", "/demo/me", "/demo/booking/x", "/platform"})
    void keepsPagesOutOfOtherSites(String path) {
        var answer = robot.get(path, "Sec-Fetch-Dest", "iframe");

        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(String.join(" ", answer.headers().allValues("Content-Security-Policy")))
                .contains("frame-ancestors 'self'");
        assertThat(String.join(" ", answer.headers().allValues("Set-Cookie")))
                .doesNotContain("SameSite=None");
    }

    @Test
    void letsTheBookingPageIntoThemWithACookieOfTheirOwn() {
        var answer = new Stranger(site).get("/demo/framed", "Sec-Fetch-Dest", "iframe");

        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("SameSite=None", "Partitioned", "Secure", "HttpOnly");
    }

    @Test
    void findsTheFrontPageTheRulesAndThePicture() {
        assertThat(read("/").select("meta[property=og:title]").attr("content")).isNotBlank();
        assertThat(robot.get("/sitemap.xml").body()).contains("/demo</loc>");
        assertThat(robot.get("/demo/manifest.webmanifest").body()).contains("Aru Beauty");
        assertThat(robot.get("/robots.txt").body()).contains("Disallow: /api/");
        assertThat(robot.get("/preview.png").headers().firstValue("Content-Type"))
                .contains("image/png");
    }

    @Test
    void fetchesTheScriptsOfThePageAtOnce() {
        var early = read("/demo").select("link[rel=modulepreload]");

        assertThat(early.eachAttr("href")).anyMatch(script -> script.contains("FlowClient"));
        assertThat(early.eachAttr("nonce")).hasSameSizeAs(early).doesNotContain("");
        assertThat(early.eachAttr("href"))
                .allSatisfy(script ->
                        assertThat(robot.get(script.substring(1)).statusCode()).isEqualTo(200));
    }

    private Document read(String path) {
        return Jsoup.parse(robot.get(path, "Accept-Language", "ru").body());
    }
}
