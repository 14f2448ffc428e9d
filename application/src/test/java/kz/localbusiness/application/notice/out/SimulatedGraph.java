package kz.localbusiness.application.notice.out;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// WhatsApp behind the addresses of the Graph API, on loopback, as far as its documentation goes:
/// knows whose words are approved in which language, and who has WhatsApp.
public final class SimulatedGraph implements AutoCloseable {

    public static final String VERSION = "v24.0";
    public static final String SENDER = "106540352242922";
    public static final String TOKEN = "EAAG-test-token";

    /// What goes wrong with the next message.
    public enum Fault {
        /// Somebody else answers, before it: an HTML page and 404.
        AWAY,
        /// The line is cut and nothing was done.
        SWALLOWED,
        /// The message is taken, and the line is cut before the answer.
        LOST,
        /// The message is taken, and an HTML page and 500 come instead of the answer.
        ERROR_PAGE,
        /// The message is taken, and nothing is said.
        EMPTY,
        /// The message is taken, and half of the answer comes.
        HALF,
        /// It answers when everybody has gone.
        LATE
    }

    /// @param id by which WhatsApp knows it
    /// @param ours by which we know it
    public record Taken(
            String id,
            String to,
            String template,
            String language,
            List<String> values,
            String ours) {

        /// What is told of it to our address.
        ///
        /// @param status `sent`, `delivered`, `read` or `failed`
        public String news(String status) {
            return """
            {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages",\
            "value":{"messaging_product":"whatsapp","statuses":[{"id":"%s","status":"%s",\
            "timestamp":"1772424000","recipient_id":"%s","biz_opaque_callback_data":"%s"}]}}]}]}\
            """
                    .formatted(id, status, to, ours);
        }
    }

    private record Failure(int status, String code, @Nullable String retryAfter) {}

    private static final String PAGE = "<html><body><h1>Something went wrong</h1></body></html>";
    private static final Pattern TO = Pattern.compile("\"to\":\"(\\d+)\"");
    private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"]+)\"");
    private static final Pattern LANGUAGE = Pattern.compile("\"language\":\\{\"code\":\"(\\w+)\"}");
    private static final Pattern OURS =
            Pattern.compile("\"biz_opaque_callback_data\":\"([^\"]{1,512})\"");
    private static final Pattern VALUE = Pattern.compile("\"text\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final HttpServer server;
    private final Map<String, Integer> approved = new ConcurrentHashMap<>();
    private final Set<String> without = ConcurrentHashMap.newKeySet();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final Queue<Fault> faults = new ArrayDeque<>();
    private final Queue<Failure> failures = new ArrayDeque<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    public SimulatedGraph() {
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

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// @param places how many values the words take
    public SimulatedGraph approve(String template, String language, int places) {
        approved.put(template + "/" + language, places);
        return this;
    }

    /// @param number digits alone
    public void hasNoWhatsApp(String number) {
        without.add(number);
    }

    public synchronized void next(Fault fault) {
        faults.add(fault);
    }

    /// An error of this code instead of taking the next message.
    public synchronized void failNext(int status, long code) {
        failures.add(new Failure(status, String.valueOf(code), null));
    }

    /// @param code as JSON
    public synchronized void failNext(int status, String code, @Nullable String retryAfter) {
        failures.add(new Failure(status, code, retryAfter));
    }

    public List<Taken> taken() {
        return taken;
    }

    /// As they came, the latest last.
    public List<String> bodies() {
        return bodies;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private synchronized @Nullable Fault fault() {
        return faults.poll();
    }

    private synchronized @Nullable Failure failure() {
        return failures.poll();
    }

    private record Answer(int status, String text) {}

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            bodies.add(body);
            var fault = fault();
            if (fault == Fault.SWALLOWED) {
                return;
            }
            if (fault == Fault.AWAY) {
                send(exchange, new Answer(404, PAGE));
                return;
            }
            var answer = answer(exchange, body);
            switch (fault) {
                case null -> send(exchange, answer);
                case ERROR_PAGE -> send(exchange, new Answer(500, PAGE));
                case EMPTY -> send(exchange, new Answer(200, ""));
                case HALF -> send(exchange, new Answer(200, half(answer.text())));
                case LATE -> closed.await();
                case LOST, SWALLOWED, AWAY -> {}
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        answer.text().startsWith("<") ? "text/html" : "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private Answer answer(HttpExchange exchange, String body) {
        var failure = failure();
        if (failure != null) {
            if (failure.retryAfter() != null) {
                exchange.getResponseHeaders().set("Retry-After", failure.retryAfter());
            }
            return error(failure.status(), failure.code());
        }
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return error(401, "190");
        }
        var path = "/%s/%s/messages".formatted(VERSION, SENDER);
        if (!path.equals(exchange.getRequestURI().getPath())) {
            return error(400, "33");
        }
        return taken(body);
    }

    private Answer taken(String body) {
        var to = found(TO, body);
        var name = found(NAME, body);
        var language = found(LANGUAGE, body);
        var values = VALUE.matcher(body).results().map(one -> one.group(1)).toList();
        var places = approved.get(name + "/" + language);
        if (places == null) {
            return error(404, "132001");
        }
        if (places != values.size()) {
            return error(400, "132000");
        }
        if (values.stream().anyMatch(one -> one.isEmpty() || one.contains("\\n"))) {
            return error(400, "100");
        }
        if (without.contains(to)) {
            return error(400, "131026");
        }
        var id = "wamid.HBgLNzcwMTEyMzQ1NjcVAgARGBI" + ids.incrementAndGet();
        taken.add(new Taken(id, to, name, language, values, found(OURS, body)));
        return new Answer(
                200,
                """
                {"messaging_product":"whatsapp","contacts":[{"input":"%s","wa_id":"%s"}],\
                "messages":[{"id":"%s","message_status":"accepted"}]}\
                """
                        .formatted(to, to, id));
    }

    private static Answer error(int status, String code) {
        return new Answer(
                status,
                """
                {"error":{"message":"(#%s) of 77011234567","type":"OAuthException","code":%s,\
                "error_data":{"messaging_product":"whatsapp","details":"words"},\
                "fbtrace_id":"Az8or2yhqkZfEZ-_4Qn_Bam"}}\
                """
                        .formatted(code.replace("\"", ""), code));
    }

    private static String found(Pattern pattern, String body) {
        var matcher = pattern.matcher(body);
        return matcher.find() ? matcher.group(1) : "";
    }
}
