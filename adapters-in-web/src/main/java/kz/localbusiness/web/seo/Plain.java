package kz.localbusiness.web.seo;

import java.util.List;
import org.jsoup.nodes.Element;

/// Builds what stands on a page until the scripts have drawn it, and stays there for people who run
/// none.
final class Plain {

    private final Element all = new Element("main").addClass("plain");

    Plain(String title) {
        all.appendElement("h1").text(title);
    }

    /// Nothing when there is nothing to say.
    Plain line(String text) {
        if (!text.isEmpty()) {
            all.appendElement("p").text(text);
        }
        return this;
    }

    /// Only for those who will not see more.
    Plain excuse(String text) {
        all.appendElement("noscript").appendElement("p").text(text);
        return this;
    }

    Plain link(String target, String text) {
        all.appendElement("p").appendElement("a").attr("href", target).text(text);
        return this;
    }

    Plain list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            all.appendElement("h2").text(title);
            var list = all.appendElement("ul");
            lines.forEach(line -> list.appendElement("li").text(line));
        }
        return this;
    }

    Element end() {
        return all;
    }
}
