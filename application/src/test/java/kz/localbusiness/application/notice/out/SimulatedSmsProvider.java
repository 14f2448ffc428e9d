package kz.localbusiness.application.notice.out;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.localbusiness.application.notice.out.PlayedSms.Fault;
import org.jspecify.annotations.Nullable;

/// The played provider behind addresses of the web, on loopback.
public abstract class SimulatedSmsProvider implements AutoCloseable {

    private static final String PAGE = "<html><body><h1>Something went wrong</h1></body></html>";
    private static final long SECONDS = 10;

    /// @param form what the body says
    public record Request(String method, String path, String query, Map<String, String> form) {}

    protected final PlayedSms played;

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile @Nullable CyclicBarrier meeting;

    SimulatedSmsProvider(PlayedSms played) {
        this.played = played;
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

    public final URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// As they came, the latest last.
    public final List<Request> requests() {
        return requests;
    }

    public final Request lastRequest() {
        return requests.getLast();
    }

    /// Of every answer that is one.
    public final void answerWith(int httpStatus) {
        status = httpStatus;
    }

    /// Nobody is answered before so many are there.
    public final void gather(int many) {
        meeting = new CyclicBarrier(many);
    }

    @Override
    public final void close() {
        if (closed.getCount() > 0) {
            closed.countDown();
            server.stop(0);
        }
    }

    abstract boolean isSending(String path);

    abstract String answer(Request request);

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var uri = exchange.getRequestURI();
            var request =
                    new Request(
                            exchange.getRequestMethod(),
                            uri.getPath(),
                            String.valueOf(uri.getRawQuery()),
                            form(new String(body, StandardCharsets.US_ASCII)));
            requests.add(request);
            var fault = isSending(request.path()) ? played.fault() : Optional.<Fault>empty();
            answer(exchange, request, fault.orElse(null));
        }
    }

    private void answer(HttpExchange exchange, Request request, @Nullable Fault fault)
            throws IOException {
        if (fault == Fault.SWALLOWED) {
            return;
        }
        if (fault == Fault.AWAY) {
            send(exchange, 404, PAGE);
            return;
        }
        var answer = played.busy(() -> met(request));
        switch (fault) {
            case null -> send(exchange, status, answer);
            case LATE -> await(closed);
            case ERROR_PAGE -> send(exchange, 500, PAGE);
            case EMPTY -> send(exchange, 200, "");
            case HALF -> send(exchange, 200, answer.substring(0, answer.length() / 2));
            case CUT -> cut(exchange, answer);
            case LOST, SWALLOWED, AWAY, BAD_NUMBER -> {}
        }
    }

    private String met(Request request) {
        var others = meeting;
        if (others != null) {
            await(others);
        }
        return answer(request);
    }

    private static void await(CyclicBarrier others) {
        try {
            others.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new AssertionError(alone);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// Promises more than it sends.
    private static void cut(HttpExchange exchange, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
    }

    /// @throws IllegalArgumentException for what is not written in UTF-8
    private static Map<String, String> form(String body) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : body.split("&", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length == 2) {
                fields.put(decoded(parts[0]), decoded(parts[1]));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
