package kz.localbusiness.application.notice.out;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The service of a maker of browsers, on loopback: takes what is signed by whom the browser
/// listens to, and lets the browser open it.
public final class SimulatedPushService implements AutoCloseable {

    /// What goes wrong with the next message.
    public enum Fault {
        /// It was taken, and the line is cut before the answer.
        LOST,
        /// The line is cut and nothing was taken.
        SWALLOWED,
        /// It answers when everybody has gone.
        LATE,
        /// It is taken, and the answer never ends.
        ENDLESS
    }

    /// @param status instead of taking it
    /// @param header and its value, null for none
    private record Answer(int status, @Nullable String header, String value) {}

    /// @param text as the browser has opened it
    public record Delivered(
            String text, int ttl, String topic, String urgency, String subject, long expires) {}

    private static final String HOST = "push.example.com";
    private static final Pattern VAPID = Pattern.compile("vapid t=([^,]+), ?k=(.+)");
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9_-]{1,32}");
    private static final Pattern AUDIENCE = Pattern.compile("\"aud\":\"([^\"]+)\"");
    private static final Pattern SUBJECT = Pattern.compile("\"sub\":\"([^\"]+)\"");
    private static final Pattern EXPIRES = Pattern.compile("\"exp\":(\\d+)");
    private static final int MOST_BYTES = 4096;

    private final HttpServer server;
    private final Map<String, PlayedBrowser> browsers = new ConcurrentHashMap<>();
    private final List<Delivered> delivered = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final Queue<Fault> faults = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final String listensTo;

    /// @param listensTo the public key of whom all its browsers listen to, base64url
    public SimulatedPushService(String listensTo) {
        this.listensTo = listensTo;
        try {
            var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(anyPort, 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /// Whoever listens at this service from now on.
    public PlayedBrowser browser(String name) {
        var path = "/send/" + name;
        var browser = new PlayedBrowser(URI.create("https://" + HOST + path));
        browsers.put(path, browser);
        return browser;
    }

    /// Its browser is not there any more.
    public void forget(String name) {
        browsers.remove("/send/" + name);
    }

    /// Where the service really is.
    public URI way(URI endpoint) {
        return URI.create(
                "http://127.0.0.1:%d%s"
                        .formatted(server.getAddress().getPort(), endpoint.getRawPath()));
    }

    public synchronized void next(Fault fault) {
        faults.add(fault);
    }

    public synchronized void answerNext(int status) {
        answers.add(new Answer(status, null, ""));
    }

    public synchronized void answerNext(int status, String header, String value) {
        answers.add(new Answer(status, header, value));
    }

    public List<Delivered> delivered() {
        return delivered;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private synchronized @Nullable Answer answer() {
        return answers.poll();
    }

    private synchronized @Nullable Fault fault() {
        return faults.poll();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var fault = fault();
            if (fault == Fault.SWALLOWED) {
                return;
            }
            if (fault == Fault.LATE) {
                closed.await();
            }
            var answer = answer();
            if (answer != null) {
                send(exchange, answer);
                return;
            }
            var status = taken(exchange, body);
            if (fault == Fault.ENDLESS) {
                goOn(exchange, status);
            } else if (fault != Fault.LOST) {
                exchange.sendResponseHeaders(status, -1);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.header() != null) {
            exchange.getResponseHeaders().set(answer.header(), answer.value());
        }
        exchange.sendResponseHeaders(answer.status(), -1);
    }

    private void goOn(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, 0);
        var out = exchange.getResponseBody();
        while (closed.getCount() > 0) {
            out.write("on and on ".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    private int taken(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        var browser = browsers.get(exchange.getRequestURI().getPath());
        if (browser == null) {
            return 410;
        }
        if (body.length > MOST_BYTES) {
            return 413;
        }
        if (!"aes128gcm".equals(headers.getFirst("Content-Encoding"))
                || headers.getFirst("TTL") == null
                || !TOPIC.matcher(String.valueOf(headers.getFirst("Topic"))).matches()) {
            return 400;
        }
        var vapid = VAPID.matcher(String.valueOf(headers.getFirst("Authorization")));
        if (!vapid.matches() || !vapid.group(2).equals(listensTo)) {
            return 403;
        }
        return signed(vapid.group(1))
                ? kept(browser.open(body), headers, claims(vapid.group(1)))
                : 403;
    }

    private int kept(String text, Headers headers, String claims) {
        if (!("https://" + HOST).equals(found(AUDIENCE, claims))) {
            return 403;
        }
        delivered.add(
                new Delivered(
                        text,
                        Integer.parseInt(headers.getFirst("TTL")),
                        headers.getFirst("Topic"),
                        headers.getFirst("Urgency"),
                        found(SUBJECT, claims),
                        Long.parseLong(found(EXPIRES, claims))));
        return 201;
    }

    private boolean signed(String token) {
        var end = token.lastIndexOf('.');
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(PlayedBrowser.key(decoded(listensTo)));
            signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(decoded(token.substring(end + 1)));
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String claims(String token) {
        return new String(decoded(token.split("\\.", 3)[1]), StandardCharsets.UTF_8);
    }

    private static String found(Pattern pattern, String claims) {
        var matcher = pattern.matcher(claims);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
