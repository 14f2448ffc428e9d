package kz.localbusiness.notify.telegram;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The messenger's servers for bots, on loopback, with one bot and the chats that were opened.
public final class PlayedTelegram implements AutoCloseable {

    public static final String TOKEN = "7000000001:AAE-played_token-of-no-real-bot-12345";
    public static final String BOT = "lbp_played_bot";

    /// What happens to the next call instead of an answer.
    public enum Fault {
        /// The line is cut after all was done.
        CUT(true),
        /// The line is cut before anything is done.
        SWALLOWED(false),
        /// Nobody answers in time; all was done.
        SLOW(true),
        /// A page of whoever stands in front of the servers.
        PAGE(false),
        /// All was done, and nothing is said.
        EMPTY(true),
        /// All was done, and half of it is said.
        TRUNCATED(true),
        /// Whoever stands in front lets nobody through.
        TURNED_AWAY(false),
        /// They know themselves that they are broken.
        BROKEN(false);

        private final boolean isDone;

        Fault(boolean isDone) {
            this.isDone = isDone;
        }
    }

    /// @param text as people read it
    public record Sent(long chat, String text, List<URI> buttons, boolean hasPreview) {}

    public record Webhook(URI url, String secret, List<String> updates) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST = 4096;
    private static final Pattern MARKUP = Pattern.compile("<|>|&(?!amp;|lt;|gt;|quot;)");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    private final HttpServer server;
    private final Set<Long> chats = ConcurrentHashMap.newKeySet();
    private final Set<Long> blocked = ConcurrentHashMap.newKeySet();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final List<Webhook> webhooks = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> rests = new ConcurrentLinkedQueue<>();
    private final AtomicLong messages = new AtomicLong(500);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch told = new CountDownLatch(1);

    public PlayedTelegram() {
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

    /// Somebody has pressed "Start" there.
    public PlayedTelegram opened(long chat) {
        chats.add(chat);
        blocked.remove(chat);
        return this;
    }

    public void block(long chat) {
        blocked.add(chat);
    }

    public void fail(Fault next) {
        faults.add(next);
    }

    /// Too much for the next call.
    public void rest(int seconds) {
        rests.add(seconds);
    }

    public List<Sent> sent() {
        return sent;
    }

    public List<Webhook> webhooks() {
        return webhooks;
    }

    /// Where it was told to call, as soon as it was.
    public Webhook awaitWebhook(Duration patience) throws InterruptedException {
        if (!told.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody has told where to call");
        }
        return webhooks.getLast();
    }

    /// Methods, as they came.
    public List<String> calls() {
        return calls;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            var fault = faults.poll();
            if (fault == null || fault.isDone) {
                var answer = answer(exchange.getRequestURI().getPath(), body);
                tell(exchange, fault, JSON.writeValueAsString(answer), status(answer));
            } else {
                tell(exchange, fault, "", 0);
            }
        }
    }

    private void tell(HttpExchange exchange, @Nullable Fault fault, String answer, int status)
            throws IOException {
        switch (fault) {
            case null -> send(exchange, status, "application/json", answer);
            case CUT, SWALLOWED -> {}
            case SLOW -> awaitEnd();
            case PAGE -> send(exchange, 500, "text/html", "<html>Internal Server Error</html>");
            case EMPTY -> send(exchange, 200, "application/json", "");
            case TRUNCATED ->
                    send(
                            exchange,
                            200,
                            "application/json",
                            answer.substring(0, answer.length() / 2));
            case TURNED_AWAY -> send(exchange, 403, "text/html", "<html>Forbidden</html>");
            case BROKEN ->
                    send(
                            exchange,
                            500,
                            "application/json",
                            JSON.writeValueAsString(error(500, "Internal Server Error")));
        }
    }

    private void awaitEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static int status(ObjectNode answer) {
        return answer.path("ok").booleanValue() ? 200 : answer.path("error_code").intValue();
    }

    private ObjectNode answer(String path, JsonNode body) {
        var parts = new ArrayDeque<>(List.of(path.substring(1).split("/", 2)));
        if (!parts.removeFirst().equals("bot" + TOKEN)) {
            return error(401, "Unauthorized");
        }
        var method = String.valueOf(parts.poll());
        calls.add(method);
        var rest = rests.poll();
        if (rest != null) {
            return tooMany(rest);
        }
        return switch (method) {
            case "sendMessage" -> sendMessage(body);
            case "setWebhook" -> setWebhook(body);
            default -> error(404, "Not Found");
        };
    }

    private static ObjectNode tooMany(int seconds) {
        var error = error(429, "Too Many Requests: retry after " + seconds);
        return error.set("parameters", NODES.objectNode().put("retry_after", seconds));
    }

    private ObjectNode sendMessage(JsonNode body) {
        var chat = body.path("chat_id").longValue();
        if (!chats.contains(chat)) {
            return error(400, "Bad Request: chat not found");
        }
        if (blocked.contains(chat)) {
            return error(403, "Forbidden: bot was blocked by the user");
        }
        var text = body.path("text").asString("");
        var isHtml = body.path("parse_mode").asString("").equals("HTML");
        if (isHtml && MARKUP.matcher(text).find()) {
            return error(400, "Bad Request: can't parse entities: " + text);
        }
        return take(chat, isHtml ? read(text) : text, body);
    }

    private static String read(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private ObjectNode take(long chat, String text, JsonNode body) {
        if (text.isBlank()) {
            return error(400, "Bad Request: message text is empty");
        }
        if (text.length() > LONGEST) {
            return error(400, "Bad Request: message is too long");
        }
        var buttons = buttons(body.path("reply_markup").path("inline_keyboard"));
        if (buttons.stream().anyMatch(one -> !String.valueOf(one.getScheme()).startsWith("http"))) {
            return error(400, "Bad Request: BUTTON_URL_INVALID");
        }
        var isPlain = body.path("link_preview_options").path("is_disabled").booleanValue(false);
        sent.add(new Sent(chat, text, buttons, !isPlain));
        return done(NODES.objectNode().put("message_id", messages.incrementAndGet()));
    }

    private static List<URI> buttons(JsonNode rows) {
        return rows.valueStream()
                .flatMap(JsonNode::valueStream)
                .map(key -> URI.create(key.path("url").asString("")))
                .toList();
    }

    private ObjectNode setWebhook(JsonNode body) {
        var url = URI.create(body.path("url").asString(""));
        if (!"https".equals(url.getScheme())) {
            return error(
                    400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
        }
        var secret = body.path("secret_token").asString("");
        if (!SECRET.matcher(secret).matches()) {
            return error(400, "Bad Request: secret token contains unallowed characters");
        }
        var updates =
                body.path("allowed_updates").valueStream().map(one -> one.asString("")).toList();
        webhooks.add(new Webhook(url, secret, updates));
        told.countDown();
        return done(NODES.booleanNode(true));
    }

    private static ObjectNode done(JsonNode result) {
        return NODES.objectNode().put("ok", true).set("result", result);
    }

    private static ObjectNode error(int code, String words) {
        return NODES.objectNode()
                .put("ok", false)
                .put("error_code", code)
                .put("description", words);
    }
}
