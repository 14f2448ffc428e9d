package kz.localbusiness.webkassa;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kz.localbusiness.application.payment.out.PlayedRegister;
import kz.localbusiness.application.payment.out.PlayedRegister.Fault;
import kz.localbusiness.domain.fiscal.FiscalTicket;
import kz.localbusiness.domain.fiscal.RegisterAnswer;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The played register behind Webkassa's addresses, on loopback. What nobody has told us for sure
/// has one default and a way to change it.
final class SimulatedWebkassa implements AutoCloseable {

    enum Dialect {
        /// A number that it knows is an error without what it knows.
        KNOWN_WITHOUT_TICKET,
        /// Moments with an offset, as text that sorts.
        ISO_DATES,
        /// No shift, no ticket.
        WANTS_SHIFT,
        /// Shifts without anything around them.
        BARE_SHIFTS,
        /// No sum in a ticket.
        NO_TOTAL,
        /// The number of the register inside of what is told of it.
        NESTED_CASHBOX,
        /// Numbers as text, names small.
        LOOSE_JSON
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ZoneId ATYRAU = ZoneId.of("Asia/Atyrau");
    private static final long SHIFT = 16;

    private final PlayedRegister played;
    private final HttpServer server;
    private final Set<Dialect> dialects = EnumSet.noneOf(Dialect.class);
    private final List<JsonNode> checks = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final AtomicInteger sessions = new AtomicInteger();
    private volatile String token = "";
    private volatile String login = "";
    private volatile String password = "";
    private volatile long errorOfAll;

    SimulatedWebkassa(PlayedRegister played) {
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

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    SimulatedWebkassa speaking(Dialect... some) {
        dialects.addAll(List.of(some));
        return this;
    }

    /// As if a day had passed.
    void endSession() {
        token = "";
    }

    /// Whatever it is asked for; 0 for none.
    void failAlways(long code) {
        errorOfAll = code;
    }

    int sessions() {
        return sessions.get();
    }

    /// As they came, the latest last.
    List<JsonNode> checks() {
        return checks;
    }

    List<String> paths() {
        return paths;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            paths.add(path);
            var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
            var key = String.valueOf(exchange.getRequestHeaders().getFirst("X-API-KEY"));
            var answer = played.busy(() -> answer(path, body, key));
            if (answer != null) {
                send(exchange, answer);
            }
        }
    }

    private void send(HttpExchange exchange, ObjectNode answer) throws IOException {
        var text = JSON.writeValueAsString(answer);
        var told = dialects.contains(Dialect.LOOSE_JSON) ? loose(text) : text;
        var bytes = told.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String loose(String json) {
        return json.replace("\"Code\":", "\"code\":")
                .replace("\"CheckNumber\":", "\"checkNumber\":")
                .replaceAll("\"ShiftNumber\":(\\d+)", "\"shiftNumber\":\"$1\"");
    }

    private @Nullable ObjectNode answer(String path, JsonNode body, String key) {
        if (path.equals("/api/v4/Authorize")) {
            return authorized(body, key);
        }
        if (errorOfAll != 0) {
            return error(errorOfAll);
        }
        if (token.isEmpty() || !token.equals(body.path("Token").asString())) {
            return error(2);
        }
        var cashbox = body.path("CashboxUniqueNumber").asString();
        var refused = played.turnedAway(cashbox, login, password, key);
        if (refused.isPresent()) {
            return error(refused.get().refusal().code());
        }
        return switch (path) {
            case "/api/v4/check" -> check(body);
            case "/api/v4/XReport" -> data(NODES.objectNode().put("ShiftNumber", SHIFT));
            case "/api/v4/Cashbox/ShiftHistory" -> shifts();
            case "/api-history/v4/Ticket/GetTicketByExternalCheckNumber" -> ticket(body);
            default -> error(-1);
        };
    }

    private ObjectNode authorized(JsonNode body, String key) {
        login = body.path("Login").asString();
        password = body.path("Password").asString();
        var refused = played.turnedAway(PlayedRegister.CASHBOX.value(), login, password, key);
        if (refused.isPresent()) {
            return error(refused.get().refusal().code());
        }
        token = "session-" + sessions.incrementAndGet();
        return data(NODES.objectNode().put("Token", token));
    }

    private @Nullable ObjectNode check(JsonNode body) {
        checks.add(body);
        var fault = played.fault();
        if (fault.filter(one -> one == Fault.SWALLOWED).isPresent()) {
            return null;
        }
        if (fault.filter(one -> one == Fault.AWAY).isPresent()) {
            return error(505);
        }
        var answer = registered(body);
        return fault.isPresent() ? null : answer;
    }

    private ObjectNode registered(JsonNode body) {
        var number = body.path("ExternalCheckNumber").asString();
        if (number.isEmpty() || number.length() > 50) {
            return error(9);
        }
        var isKnown = played.knows(number);
        var basis = body.path("returnBasisDetails");
        if (basis.isMissingNode() == (body.path("OperationType").asInt() == 3)) {
            return error(9);
        }
        var sign = basis.isMissingNode() ? null : sign(basis);
        return switch (played.register(number, total(body), sign)) {
            case RegisterAnswer.Done<FiscalTicket>(var ticket) ->
                    isKnown ? known(ticket) : data(written(ticket));
            case RegisterAnswer.Refused<FiscalTicket>(var refusal) -> error(refusal.code());
            case RegisterAnswer.Unavailable<FiscalTicket> _,
                    RegisterAnswer.Unclear<FiscalTicket> _ ->
                    throw new IllegalStateException("the register itself always answers");
        };
    }

    /// Of the sale, all of which has to be right.
    private String sign(JsonNode basis) {
        var sign = basis.path("checkNumber").asString();
        var original =
                played.registered().stream()
                        .filter(one -> one.ticket().sign().equals(sign))
                        .findFirst();
        var isRight =
                original.filter(one ->
                                basis.path("registrationNumber")
                                                .asString()
                                                .equals(PlayedRegister.REGISTRATION)
                                        && money(basis.path("total").decimalValue())
                                                .equals(one.total())
                                        && basis.path("dateTime")
                                                .asString()
                                                .equals(sortable(one.ticket()))
                                        && !basis.path("isOffline").asBoolean())
                        .isPresent();
        return isRight ? sign : "none of ours";
    }

    /// The positions, which have to come to what is paid.
    private static Money total(JsonNode body) {
        var positions = sum(body.path("Positions"), "Price");
        if (positions.compareTo(sum(body.path("Payments"), "Sum")) != 0) {
            throw new AssertionError("paid is another sum than what was sold");
        }
        return money(positions);
    }

    private static BigDecimal sum(JsonNode all, String field) {
        var sum = BigDecimal.ZERO;
        for (var one : all) {
            sum = sum.add(one.path(field).decimalValue());
        }
        return sum;
    }

    private static Money money(BigDecimal tenge) {
        return new Money(tenge.movePointRight(2).longValueExact());
    }

    private ObjectNode known(FiscalTicket ticket) {
        return dialects.contains(Dialect.KNOWN_WITHOUT_TICKET)
                ? error(14)
                : error(14).set("Data", written(ticket));
    }

    private ObjectNode ticket(JsonNode body) {
        if (dialects.contains(Dialect.WANTS_SHIFT)) {
            var shift = body.path("ShiftNumber");
            if (shift.isMissingNode()) {
                return error(9);
            }
            if (shift.asLong() != SHIFT) {
                return error(16);
            }
        }
        return played.find(body.path("ExternalCheckNumber").asString())
                .map(found -> data(written(found)))
                .orElseGet(() -> error(16));
    }

    private ObjectNode shifts() {
        var list = NODES.arrayNode();
        for (long shift = SHIFT - 1; shift <= SHIFT + 1; shift++) {
            list.add(NODES.objectNode().put("ShiftNumber", shift));
        }
        return dialects.contains(Dialect.BARE_SHIFTS)
                ? NODES.objectNode().set("Data", list)
                : data(NODES.objectNode().set("Shifts", list));
    }

    private ObjectNode written(FiscalTicket ticket) {
        var isIso = dialects.contains(Dialect.ISO_DATES);
        var told =
                NODES.objectNode()
                        .put("CheckNumber", ticket.sign())
                        .put("DateTime", isIso ? ticket.at().toString() : dotted(ticket))
                        .put("OfflineMode", ticket.isOffline())
                        .put("CheckOrderNumber", ticket.number())
                        .put("ShiftNumber", ticket.shift())
                        .put("TicketUrl", ticket.address());
        if (!isIso) {
            told.put("DateTimeUTC", dotted(ticket) + " +05:00");
        }
        if (!dialects.contains(Dialect.NO_TOTAL)) {
            told.put("Total", BigDecimal.valueOf(ticket.total().tiyn(), 2));
        }
        if (dialects.contains(Dialect.NESTED_CASHBOX)) {
            told.set(
                    "Cashbox", NODES.objectNode().put("RegistrationNumber", ticket.registration()));
        } else {
            told.put("CashboxRegistrationNumber", ticket.registration());
        }
        return told;
    }

    private static String dotted(FiscalTicket ticket) {
        return format("dd.MM.uuuu HH:mm:ss", ticket);
    }

    private static String sortable(FiscalTicket ticket) {
        return format("uuuu-MM-dd HH:mm:ss", ticket);
    }

    private static String format(String pattern, FiscalTicket ticket) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withZone(ATYRAU)
                .format(ticket.at());
    }

    private static ObjectNode data(JsonNode data) {
        return NODES.objectNode().set("Data", data);
    }

    private static ObjectNode error(long code) {
        var error = NODES.objectNode().put("Code", code).put("Text", PlayedRegister.WORDS);
        return NODES.objectNode().set("Errors", NODES.arrayNode().add(error));
    }

    static WebkassaSettings settings(@Nullable URI url) {
        return bound(url == null ? Map.of() : Map.of("lbp.webkassa.url", url.toString()));
    }

    static WebkassaSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("lbp.webkassa", WebkassaSettings.class);
    }
}
