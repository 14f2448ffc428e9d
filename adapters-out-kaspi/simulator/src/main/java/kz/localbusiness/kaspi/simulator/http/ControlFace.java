package kz.localbusiness.kaspi.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Behaviour;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.Organisation;
import kz.localbusiness.kaspi.simulator.ShiftedClock;
import tools.jackson.databind.node.ObjectNode;

/// `/control`: what the real bank has no address for. Reads and writes JSON only, so that no page
/// of a browser can reach it from elsewhere.
///
/// - `GET /control/purchases`, `/refunds`, `/requests`, `/behaviour`
/// - `POST /control/behaviour` with what shall change of it
/// - `POST /control/organisation` with a whole one
/// - `POST /control/faults` with `operation`, `fault` (`busy`, `code`, `http`, `cut`, `slow`,
///   `twice`, `stale`, `none`), and as needed `code`, `status`, `seconds`, `worked`, `times`
/// - `POST /control/clock` with `seconds` to go forward
final class ControlFace implements HttpHandler {

    private static final int MOST_TIMES = 1000;

    private final Bank bank;
    private final ShiftedClock clock;
    private final SeenRequests seen;

    ControlFace(Bank bank, ShiftedClock clock, SeenRequests seen) {
        this.bank = bank;
        this.clock = clock;
        this.seen = seen;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var what = exchange.getRequestURI().getPath().replaceFirst("^/control/", "");
        boolean change = exchange.getRequestMethod().equals("POST");
        Answers.json(exchange, 200, change ? changed(what, exchange) : shown(what));
    }

    private Object shown(String what) {
        return switch (what) {
            case "purchases" -> bank.office().purchases();
            case "refunds" -> bank.office().refunds();
            case "requests" -> seen.all();
            case "behaviour" -> bank.behaviour();
            default -> throw new BadRequest("path");
        };
    }

    private Object changed(String what, HttpExchange exchange) throws IOException {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("application/json")) {
            throw new BadRequest("type");
        }
        var body = Requests.body(exchange);
        switch (what) {
            case "behaviour" -> behave(body);
            case "organisation" ->
                    bank.office().admit(Answers.JSON.readValue(body, Organisation.class));
            case "faults" -> plan(Fields.ofJson(body));
            case "clock" ->
                    clock.advance(Duration.ofSeconds(Fields.ofJson(body).number("seconds")));
            default -> throw new BadRequest("path");
        }
        return Map.of("done", true);
    }

    private void behave(byte[] body) {
        ObjectNode now = Answers.JSON.valueToTree(bank.behaviour());
        now.setAll((ObjectNode) Answers.JSON.readTree(body));
        bank.behave(Answers.JSON.treeToValue(now, Behaviour.class));
    }

    private void plan(Fields fields) {
        if (fields.text("fault").equals("none")) {
            bank.faults().none();
            return;
        }
        long times = fields.has("times") ? fields.number("times") : 1;
        bank.faults()
                .next(
                        Operation.valueOf(fields.text("operation")),
                        fault(fields),
                        Math.toIntExact(Math.clamp(times, 1, MOST_TIMES)));
    }

    private static Fault fault(Fields fields) {
        boolean worked = "true".equals(fields.find("worked"));
        return switch (fields.text("fault")) {
            case "busy" -> Fault.BUSY;
            case "code" -> new Fault.Answering(fields.number("code"));
            case "http" -> new Fault.Failing(httpStatus(fields.number("status")), worked);
            case "cut" -> new Fault.Cut(worked);
            case "slow" -> new Fault.Slow(Duration.ofSeconds(fields.number("seconds")));
            case "twice" -> new Fault.Twice();
            case "stale" -> new Fault.Stale();
            default -> throw new BadRequest("fault");
        };
    }

    private static int httpStatus(long status) {
        if (status < 400 || status > 599) {
            throw new BadRequest("status");
        }
        return (int) status;
    }
}
