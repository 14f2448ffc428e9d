package kz.localbusiness.web.seo;

import java.net.URI;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Locales;
import kz.localbusiness.web.text.RequestLanguage;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/// A preview in the words of HTML, Open Graph and schema.org. All of it are nodes and attributes,
/// so whatever an owner wrote stays text.
final class PreviewMarkup {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SITE = "Local Business Platform";

    private PreviewMarkup() {}

    /// For search engines the page is not there.
    static void hide(Document page) {
        named(page.head(), "robots", "noindex");
    }

    /// @param isInAddress whether the address itself asks for this language
    static void write(Preview preview, boolean isInAddress, Document page) {
        var head = page.head();
        var language = preview.language();
        var address = isInAddress ? in(language, preview.page()) : preview.page();
        page.title(preview.title());
        page.expectFirst("html").attr("lang", Locales.codeOf(language));
        named(head, "description", preview.description());
        if (!preview.isIndexed()) {
            hide(page);
        }
        link(head, "canonical", address);
        alternates(head, preview);
        link(head, "manifest", URI.create(preview.app().manifest()));
        link(head, "apple-touch-icon", URI.create(preview.app().icon()));
        openGraph(head, preview, address);
        facts(head, preview);
        page.body().prependChild(preview.plain());
    }

    private static void alternates(Element head, Preview preview) {
        preview.languages().stream()
                .sorted()
                .forEach(one ->
                        link(head, "alternate", in(one, preview.page()))
                                .attr("hreflang", Locales.codeOf(one)));
        link(head, "alternate", preview.page()).attr("hreflang", "x-default");
    }

    private static void openGraph(Element head, Preview preview, URI address) {
        var image = preview.image();
        property(head, "og:type", "website");
        property(head, "og:site_name", SITE);
        property(head, "og:title", preview.title());
        property(head, "og:description", preview.description());
        property(head, "og:url", address.toString());
        property(head, "og:locale", locale(preview.language()));
        preview.languages().stream()
                .filter(one -> one != preview.language())
                .sorted()
                .forEach(one -> property(head, "og:locale:alternate", locale(one)));
        property(head, "og:image", image.address().toString());
        property(head, "og:image:width", Integer.toString(image.width()));
        property(head, "og:image:height", Integer.toString(image.height()));
        named(head, "twitter:card", "summary_large_image");
    }

    private static void facts(Element head, Preview preview) {
        if (!preview.facts().isEmpty()) {
            head.appendElement("script")
                    .attr("type", "application/ld+json")
                    .appendChild(new DataNode(inScript(preview.facts())));
        }
    }

    /// Nothing in it ends the element that it stands in.
    private static String inScript(Object facts) {
        return JSON.writeValueAsString(facts)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static URI in(Language language, URI page) {
        return URI.create(
                "%s?%s=%s".formatted(page, RequestLanguage.PARAMETER, Locales.codeOf(language)));
    }

    /// As Open Graph's readers know them; of Russian they know only Russia's.
    private static String locale(Language language) {
        return switch (language) {
            case KK -> "kk_KZ";
            case RU -> "ru_RU";
            case EN -> "en_GB";
        };
    }

    private static Element link(Element head, String rel, URI target) {
        return head.appendElement("link").attr("rel", rel).attr("href", target.toString());
    }

    private static void named(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void property(Element head, String name, String content) {
        head.appendElement("meta").attr("property", name).attr("content", content);
    }
}
