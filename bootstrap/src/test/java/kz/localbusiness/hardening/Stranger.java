package kz.localbusiness.hardening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// Somebody with cookies of their own who follows nothing by themselves.
final class Stranger {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*login-actions[^\"]*)\"");

    private final CookieManager cookies = new OnLoopback();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Site site;

    Stranger(Site site) {
        this.site = site;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path).GET(), headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)),
                headers);
    }

    HttpResponse<String> call(String method, String path, String... headers) {
        return send(request(path).method(method, BodyPublishers.noBody()), headers);
    }

    /// Exactly these bytes, which no well-behaved client would send.
    String raw(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return the answer of the platform to the code that the realm gave out, and its address
    SignedIn signIn() {
        var asked = get("/demo/admin");
        var toRealm = get(location(asked));
        var page = get(location(toRealm)).body();
        var form = FORM.matcher(page);
        assertThat(form.find()).as(page).isTrue();
        var sent =
                post(
                        HtmlUtils.htmlUnescape(form.group(1)),
                        "application/x-www-form-urlencoded",
                        "username=%s&password=%s"
                                .formatted(
                                        encoded(site.demo("e-mail")),
                                        encoded(site.demo("password"))));
        var callback = location(sent);
        return new SignedIn(callback, get(callback));
    }

    record SignedIn(String callback, HttpResponse<String> answer) {}

    /// The realm marks its cookies `Secure`, which browsers accept from loopback and Java does not.
    private static final class OnLoopback extends CookieManager {

        OnLoopback() {
            super(null, CookiePolicy.ACCEPT_ALL);
        }

        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            var kept = new HashMap<>(headers);
            kept.replaceAll((_, values) ->
                    values.stream()
                            .map(value -> value.replace("; Secure", "").replace(";Secure", ""))
                            .toList());
            super.put(from, kept);
        }
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void takeSession(String id) {
        var cookie = new HttpCookie("JSESSIONID", id);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(site.address), cookie);
    }

    boolean isInside() {
        return get("/demo/admin", "Accept", "text/html").statusCode() == 200;
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var uri = path.startsWith("http") ? path : site.address + path;
        return HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
