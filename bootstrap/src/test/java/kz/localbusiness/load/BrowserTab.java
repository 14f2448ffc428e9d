package kz.localbusiness.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser as far as the server sees it. Cookies are kept by hand, for each port its own.
final class BrowserTab {

    private static final int MOST_REDIRECTS = 12;

    private final HttpClient http;
    private final URI home;
    private final Map<Integer, Map<String, String>> cookies = new HashMap<>();

    BrowserTab(HttpClient http, URI home) {
        this.http = http;
        this.home = home;
    }

    /// Another window of the same person, signed in elsewhere but a stranger here.
    BrowserTab another() {
        var other = new BrowserTab(http, home);
        cookies.forEach((port, all) -> {
            if (port != home.getPort()) {
                other.cookies.put(port, new HashMap<>(all));
            }
        });
        return other;
    }

    HttpResponse<String> get(String path) {
        return follow(send(request(home.resolve(path))));
    }

    /// What the page's script asks for first.
    Opened init(String path, String query) {
        var init =
                get("/?v-r=init&location=%s&query=%s"
                                .formatted(encoded(path.substring(1)), encoded(query)))
                        .body();
        return new Opened(
                path,
                query,
                found("\"v-uiId\":(\\d+)", init),
                found("\"Vaadin-Push-ID\":\"([^\"]+)\"", init),
                found("\"Vaadin-Security-Key\":\"([^\"]+)\"", init),
                init.length());
    }

    /// What it asks for then.
    ///
    /// @return the view
    String navigate(Opened opened) {
        var message =
                """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":\
                {"route":"%s","query":"%s","appShellTitle":"","historyState":{"idx":0},"trigger":""}}],\
                "syncId":0,"clientId":0}\
                """
                        .formatted(
                                opened.key(),
                                opened.path(),
                                opened.query().isEmpty() ? "" : "?" + opened.query());
        return ask(opened, message);
    }

    /// Says that the view has arrived.
    void acknowledge(Opened opened) {
        ask(
                opened,
                "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":1,\"clientId\":1}"
                        .formatted(opened.key()));
    }

    private String ask(Opened opened, String message) {
        return send(request(home.resolve("/?v-r=uidl&v-uiId=" + opened.ui()))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(message)))
                .body();
    }

    HttpResponse<String> post(URI target, String form) {
        return follow(
                send(
                        request(target)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))));
    }

    private HttpResponse<String> follow(HttpResponse<String> first) {
        var answer = first;
        for (int step = 0; answer.statusCode() / 100 == 3; step++) {
            if (step == MOST_REDIRECTS) {
                throw new IllegalStateException("sent around in circles: " + answer.uri());
            }
            var next = answer.headers().firstValue("Location").orElseThrow();
            answer = send(request(answer.uri().resolve(next)));
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    private HttpRequest.Builder request(URI target) {
        return HttpRequest.newBuilder(target)
                .header("Accept", "text/html, */*")
                .header("Accept-Language", "ru")
                .header("Cookie", cookiesFor(target));
    }

    String cookiesFor(URI target) {
        return cookies.getOrDefault(target.getPort(), Map.of()).entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            for (var cookie : answer.headers().allValues("Set-Cookie")) {
                var pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.computeIfAbsent(answer.uri().getPort(), _ -> new HashMap<>())
                        .put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no answer", e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("no " + pattern);
        }
        return match.group(1);
    }

    /// A page that the server knows of.
    ///
    /// @param bytes of the first state
    record Opened(String path, String query, String ui, String push, String key, int bytes) {}
}
