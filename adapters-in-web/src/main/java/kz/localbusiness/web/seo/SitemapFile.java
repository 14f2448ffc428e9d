package kz.localbusiness.web.seo;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.directory.ListPublicPages;
import kz.localbusiness.application.directory.ListPublicPages.SlugPage;
import kz.localbusiness.domain.directory.DirectorySearch;
import kz.localbusiness.web.OpenTo;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Which pages search engines may list: ours, and those of businesses that do not hide. Where they
/// are more than one file may hold, the first only names the others.
@OpenTo(Audience.EVERYONE)
@RestController
final class SitemapFile {

    private static final String PART = "/sitemap-part.xml";
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST_KEPT = 20;

    private final ListPublicPages pages;
    private final Instance instance;

    /// However often somebody asks, the pages are counted once an hour.
    private final Cache<String, String> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(FRESH).build();

    SitemapFile(ListPublicPages pages, Instance instance) {
        this.pages = pages;
        this.instance = instance;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> read() {
        return answer("/sitemap.xml", this::whole);
    }

    /// @param after behind which place this part begins
    @GetMapping(path = PART, produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> part(@RequestParam(defaultValue = "") String after) {
        var isPlace =
                after.length() <= DirectorySearch.MAX_PLACE
                        && after.chars().noneMatch(Character::isISOControl);
        return isPlace
                ? answer(PART + after, () -> urls(pages.list(after), Stream.empty()))
                : ResponseEntity.notFound().build();
    }

    private ResponseEntity<String> answer(String name, Supplier<String> text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(kept.get(name, _ -> text.get()));
    }

    private String whole() {
        var first = pages.list("");
        return first.next().isEmpty()
                ? urls(first, Stream.of("/", "/register", "/terms", "/privacy"))
                : parts(first);
    }

    private String urls(SlugPage page, Stream<String> ours) {
        var businesses = page.slugs().stream().map(slug -> "/" + slug.value());
        return Stream.concat(ours, businesses)
                .map(path -> "<url><loc>%s%s</loc></url>".formatted(instance.publicUrl(), path))
                .collect(listed("urlset"));
    }

    private String parts(SlugPage first) {
        return Stream.concat(
                        Stream.of(""),
                        Stream.iterate(
                                first.next(),
                                place -> !place.isEmpty(),
                                place -> pages.list(place).next()))
                .map(place -> URLEncoder.encode(place, StandardCharsets.UTF_8))
                .map(place ->
                        "<sitemap><loc>%s%s?after=%s</loc></sitemap>"
                                .formatted(instance.publicUrl(), PART, place))
                .collect(listed("sitemapindex"));
    }

    private static Collector<CharSequence, ?, String> listed(String name) {
        return Collectors.joining(
                "\n",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"%s\">\n"
                        .formatted(name, "http://www.sitemaps.org/schemas/sitemap/0.9"),
                "\n</%s>\n".formatted(name));
    }
}
