package kz.localbusiness.tenancy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;

/// A browser without a window: signs in through a realm and opens pages with the requests that
/// Vaadin's own scripts would send.
final class Browsing implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern KEY =
            Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");

    private final MatrixPlatform platform;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .connectTimeout(PATIENCE)
                    .build();

    Browsing(MatrixPlatform platform) {
        this.platform = platform;
    }

    /// Comes back as a stranger when the realm's word is worth nothing.
    void signIn(Visitor visitor) {
        var realm = visitor.realm(platform);
        var asked = location(get("/oauth2/authorization/" + realm));
        var query = UriComponentsBuilder.fromUriString(asked).build().getQueryParams();
        visitor.idToken(platform, String.valueOf(query.getFirst("nonce")))
                .ifPresent(platform.realms::handOut);
        get("/login/oauth2/code/%s?code=c&state=%s".formatted(realm, query.getFirst("state")));
    }

    /// The page, and what it shows once its scripts have asked for it.
    Answer open(String path) {
        var page = get(path);
        if (page.statusCode() != 200) {
            return new Answer(page.statusCode(), page.body());
        }
        var route = path.substring(1);
        var init = get("/?v-r=init&location=%s&query=".formatted(encoded(route)));
        var navigation =
                """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{\
                "route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}}],\
                "syncId":0,"clientId":0}\
                """
                        .formatted(found(KEY, init.body()), route);
        var shown =
                send(
                        HttpRequest.newBuilder(
                                        platform.at("/?v-r=uidl&v-uiId=" + found(UI, init.body())))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(navigation)));
        return new Answer(shown.statusCode(), shown.body());
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(platform.at(path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String location(HttpResponse<String> redirect) {
        return redirect.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::toString)
                .orElseThrow(() -> new IllegalStateException("no redirect: " + redirect));
    }

    private static String found(Pattern what, String body) {
        var found = what.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("%s is not in %s".formatted(what, body));
        }
        return found.group(1);
    }

    private static String encoded(String route) {
        return URLEncoder.encode(route, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
