package kz.localbusiness.load;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser of an owner as far as the server sees it: signs in, opens a page, holds the push
/// connection. Cookies are kept by hand, for each port its own.
final class OwnerScreen {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final HttpClient http;
    private final URI home;
    private final Map<Integer, Map<String, String>> cookies = new HashMap<>();
    private int bytes;

    OwnerScreen(HttpClient http, URI home) {
        this.http = http;
        this.home = home;
    }

    /// The same person in another browser window, who need not give the password again.
    OwnerScreen another() {
        var other = new OwnerScreen(http, home);
        cookies.forEach((port, all) -> {
            if (port != home.getPort()) {
                other.cookies.put(port, new HashMap<>(all));
            }
        });
        return other;
    }

    void signIn(String path, String name, String password) {
        var form = FORM.matcher(get(home.resolve(path)).body());
        if (!form.find()) {
            throw new IllegalStateException("no form to sign in with");
        }
        var action = URI.create(form.group(1).replace("&amp;", "&"));
        var fields = "username=%s&password=%s".formatted(encoded(name), encoded(password));
        follow(
                send(
                        request(action)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(fields))));
    }

    /// Opens a page of the owner's and listens to what is pushed to it.
    WebSocket open(String path, String query, Consumer<String> pushed) {
        bytes = get(home.resolve(path)).body().length();
        var init =
                get(home.resolve(
                                "/?v-r=init&location=%s&query=%s"
                                        .formatted(encoded(path.substring(1)), encoded(query))))
                        .body();
        var ui = found("\"v-uiId\":(\\d+)", init);
        var push = found("\"Vaadin-Push-ID\":\"([^\"]+)\"", init);
        var socket = connect(ui, push, pushed);
        var key = found("\"Vaadin-Security-Key\":\"([^\"]+)\"", init);
        var navigate =
                """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":\
                {"route":"%s","query":"%s","appShellTitle":"","historyState":{"idx":0},"trigger":""}}],\
                "syncId":0,"clientId":0}\
                """
                        .formatted(key, path, query.isEmpty() ? "" : "?" + query);
        var shown = ask(ui, navigate);
        if (!shown.contains("lbp-calendar")) {
            throw new IllegalStateException("no calendar in " + shown);
        }
        bytes += init.length() + shown.length();
        ask(ui, "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":1,\"clientId\":1}".formatted(key));
        return socket;
    }

    private String ask(String ui, String message) {
        return send(request(home.resolve("/?v-r=uidl&v-uiId=" + ui))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(message)))
                .body();
    }

    /// What the server made for the page that was opened last, without files that are the same for
    /// everybody.
    int bytes() {
        return bytes;
    }

    private WebSocket connect(String ui, String push, Consumer<String> pushed) {
        var address =
                ("ws://%s:%d/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0"
                                + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                                + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true"
                                + "&X-Vaadin-LastSeenServerSyncId=0")
                        .formatted(home.getHost(), home.getPort(), ui, push);
        return http.newWebSocketBuilder()
                .header("Cookie", cookiesFor(home))
                .header("Origin", home.toString())
                .buildAsync(URI.create(address), new Frames(pushed))
                .join();
    }

    private HttpResponse<String> get(URI target) {
        return follow(send(request(target)));
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

    private String cookiesFor(URI target) {
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("no " + pattern);
        }
        return match.group(1);
    }
}
