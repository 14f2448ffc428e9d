package kz.localbusiness.web.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Has the browser fetch what the first script asks for while that one is still on its way.
@Component
final class EarlyScripts implements VaadinServiceInitListener {

    private static final String BUILD = "VAADIN/build/";
    private static final Pattern FIRST = Pattern.compile("VAADIN/build/(indexhtml-[\\w-]+\\.js)");
    private static final Pattern NEXT = Pattern.compile("[\"`]\\./([\\w-]+\\.js)[\"`]");

    private final List<String> scripts = found();

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::announce);
    }

    private void announce(IndexHtmlResponse page) {
        if (page.getVaadinRequest() instanceof VaadinServletRequest request) {
            var nonce = Nonce.of(request.getHttpServletRequest());
            scripts.forEach(script -> announce(script, nonce, page.getDocument().head()));
        }
    }

    private static void announce(String script, String nonce, Element head) {
        head.appendElement("link")
                .attr("rel", "modulepreload")
                .attr("crossorigin", "")
                .attr("nonce", nonce)
                .attr("href", "./" + BUILD + script);
    }

    /// None where the pages are not built, as in tests of views.
    private static List<String> found() {
        return all(FIRST, read("index.html"))
                .flatMap(first -> all(NEXT, read(BUILD + first)))
                .distinct()
                .toList();
    }

    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static String read(String name) {
        var file = new ClassPathResource("META-INF/VAADIN/webapp/" + name);
        try {
            return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
