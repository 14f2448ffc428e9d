package kz.localbusiness.web.seo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.directory.ListPublicPages;
import kz.localbusiness.application.directory.ListPublicPages.SlugPage;
import kz.localbusiness.domain.business.Slug;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class SitemapFileTest {

    private static final SlugPage LAST = page("", "nails");

    @Test
    void listsOurPagesAndTheirs() {
        assertThat(http(_ -> page("", "aru", "barber")).get().uri("/sitemap.xml"))
                .hasStatusOk()
                .bodyText()
                .startsWith("<?xml")
                .contains(
                        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
                        "<url><loc>https://lbp.kz/</loc></url>",
                        "<url><loc>https://lbp.kz/aru</loc></url>",
                        "<url><loc>https://lbp.kz/barber</loc></url>");
    }

    @Test
    void namesThePartsWhenThereAreMany() {
        var all = Map.of("", page("м & <", "aru"), "м & <", page("о", "barber"), "о", LAST);

        assertThat(http(place -> all.getOrDefault(place, LAST)).get().uri("/sitemap.xml"))
                .bodyText()
                .contains(
                        "<sitemapindex",
                        "<loc>https://lbp.kz/sitemap-part.xml?after=</loc>",
                        "<loc>https://lbp.kz/sitemap-part.xml?after=%D0%BC+%26+%3C</loc>",
                        "<loc>https://lbp.kz/sitemap-part.xml?after=%D0%BE</loc>")
                .doesNotContain("aru");
        assertThat(
                        http(place -> all.getOrDefault(place, LAST))
                                .get()
                                .uri("/sitemap-part.xml?after={place}", "о"))
                .bodyText()
                .contains("https://lbp.kz/nails")
                .doesNotContain("register");
    }

    @Test
    void countsOnceAnHour() {
        var counted = new AtomicInteger();
        var http =
                http(_ -> {
                    counted.incrementAndGet();
                    return LAST;
                });

        assertThat(http.get().uri("/sitemap.xml")).hasStatusOk();
        assertThat(http.get().uri("/sitemap.xml")).hasStatusOk();

        assertThat(counted).hasValue(1);
    }

    @Test
    void takesNoPlaceThatCannotBe() {
        var http = http(_ -> LAST);

        assertThat(http.get().uri("/sitemap-part.xml?after={x}", "x".repeat(300))).hasStatus(404);
        assertThat(http.get().uri("/sitemap-part.xml?after={x}", "\u0000")).hasStatus(404);
    }

    private static MockMvcTester http(ListPublicPages pages) {
        return MockMvcTester.of(
                new SitemapFile(pages, new Instance(URI.create("https://lbp.kz"), List.of())));
    }

    private static SlugPage page(String next, String... slugs) {
        return new SlugPage(List.of(slugs).stream().map(Slug::new).toList(), next);
    }
}
