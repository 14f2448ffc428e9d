package kz.localbusiness.web.seo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import kz.localbusiness.domain.shared.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PreviewMarkupTest {

    private static final String EVIL =
            "</script></noscript></title></main><script>alert(1)</script>\"'&";

    @Test
    void tellsSearchEnginesAndMessengersWhatTheyAskFor() {
        var page = written(preview("Айя", "Стрижки", true), false);

        assertThat(page.title()).isEqualTo("Айя");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("kk");
        assertThat(meta(page, "name", "description")).isEqualTo("Стрижки");
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://lbp.kz/aya");
        assertThat(page.select("link[hreflang]").eachAttr("href"))
                .containsExactly(
                        "https://lbp.kz/aya?lang=kk",
                        "https://lbp.kz/aya?lang=ru",
                        "https://lbp.kz/aya");
        assertThat(page.select("link[rel=manifest]").attr("href"))
                .isEqualTo("/aya/manifest.webmanifest");
        assertThat(meta(page, "property", "og:title")).isEqualTo("Айя");
        assertThat(meta(page, "property", "og:description")).isEqualTo("Стрижки");
        assertThat(meta(page, "property", "og:url")).isEqualTo("https://lbp.kz/aya");
        assertThat(meta(page, "property", "og:locale")).isEqualTo("kk_KZ");
        assertThat(meta(page, "property", "og:image")).isEqualTo("https://lbp.kz/p.png");
        assertThat(meta(page, "property", "og:site_name")).isNotBlank();
    }

    @Test
    void namesTheAddressOfOneLanguageWhereItWasAskedFor() {
        var page = written(preview("Айя", "", true), true);

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://lbp.kz/aya?lang=kk");
    }

    @Test
    void keepsWhatAnOwnerWroteText() {
        var page = written(preview(EVIL, EVIL, true), false);

        assertThat(page.title()).isEqualTo(EVIL);
        assertThat(page.select("script")).hasSize(1);
        assertThat(meta(page, "property", "og:description")).isEqualTo(EVIL);
        assertThat(page.select("body p").text()).isEqualTo(EVIL);
        var facts = new JsonMapper().readTree(page.expectFirst("script").data());
        assertThat(facts.get("name").asString()).isEqualTo(EVIL);
    }

    @Test
    void asksForPagesToBeLeftAlone() {
        var hidden = written(preview("Айя", "", false), false);
        var secret = Jsoup.parse("<title></title>");
        PreviewMarkup.hide(secret);

        assertThat(meta(hidden, "name", "robots")).isEqualTo("noindex");
        assertThat(meta(secret, "name", "robots")).isEqualTo("noindex");
        assertThat(secret.select("[property], link, body *")).isEmpty();
    }

    @Test
    void shortensALongDescriptionBetweenWords() {
        var preview = preview("Айя", "слово ".repeat(60), true);

        assertThat(preview.description()).hasSizeLessThanOrEqualTo(200).endsWith("слово…");
    }

    private static String meta(Document page, String by, String name) {
        return page.select("meta[%s=%s]".formatted(by, name)).attr("content");
    }

    /// As a browser reads it.
    private static Document written(Preview preview, boolean isInAddress) {
        var page = Jsoup.parse("<html><head></head><body><div id=outlet></div></body></html>");
        PreviewMarkup.write(preview, isInAddress, page);
        return Jsoup.parse(page.outerHtml());
    }

    private static Preview preview(String title, String text, boolean isIndexed) {
        return new Preview(
                Language.KK,
                Set.of(Language.KK, Language.RU),
                title,
                text,
                URI.create("https://lbp.kz/aya"),
                new Preview.Image(URI.create("https://lbp.kz/p.png"), 1200, 630),
                new Preview.App("/aya/manifest.webmanifest", "/aya/icon-192.png"),
                isIndexed,
                Map.of("name", title),
                new Plain(title).line(text).end());
    }
}
