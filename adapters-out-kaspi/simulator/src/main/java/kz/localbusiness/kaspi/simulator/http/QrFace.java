package kz.localbusiness.kaspi.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Codes;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.Outcome;
import kz.localbusiness.kaspi.simulator.Reply;
import kz.localbusiness.kaspi.simulator.Scheme;
import kz.localbusiness.kaspi.simulator.Switch;

/// The three schemes under `/r1`, `/r2` and `/r3`.
final class QrFace implements HttpHandler {

    private static final Pattern ADDRESS = Pattern.compile("/(r[123])/(v0[12])/(.+?)/?");

    private final Bank bank;
    private final Desk desk;
    private final Callers callers;
    private final SeenRequests seen;
    private final Patience patience;

    QrFace(Bank bank, Callers callers, SeenRequests seen, Patience patience) {
        this.bank = bank;
        this.desk = new Desk(bank);
        this.callers = callers;
        this.seen = seen;
        this.patience = patience;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var address = ADDRESS.matcher(exchange.getRequestURI().getPath());
        if (!address.matches() || isAbsent(address)) {
            Answers.empty(exchange, 404);
            return;
        }
        serve(exchange, address);
    }

    private void serve(HttpExchange exchange, Matcher address) throws IOException {
        var scheme = Scheme.valueOf(address.group(1).toUpperCase(Locale.ROOT));
        var path = address.group(3);
        var method = exchange.getRequestMethod();
        var route = Routes.find(scheme, address.group(2), path, method);
        if (route.isEmpty() || isEmulationInProduction(route.get().operation())) {
            Answers.empty(exchange, 404);
            return;
        }
        var operation = route.get().operation();
        var requestId = exchange.getRequestHeaders().getFirst("X-Request-ID");
        seen.add(new Seen(operation, exchange.getRequestURI().getPath(), requestId));
        if (requestId == null && bank.behaviour().has(Switch.REQUEST_ID_REQUIRED)) {
            answer(exchange, Reply.refused(Codes.BUSY));
            return;
        }
        var fields =
                method.equals("POST")
                        ? Fields.ofJson(Requests.body(exchange))
                        : Fields.of(Requests.query(exchange));
        var caller = callers.of(exchange, scheme);
        var call = new Call(caller, address.group(2), route.get().value(path), fields);
        send(exchange, desk.outcome(operation, call));
    }

    private void send(HttpExchange exchange, Outcome<Object> outcome) throws IOException {
        switch (outcome) {
            case Outcome.Answered<Object>(var reply) -> answer(exchange, reply);
            case Outcome.Late<Object>(var reply, var by) -> {
                patience.hold(by);
                answer(exchange, reply);
            }
            case Outcome.Failed<Object>(var status) -> Answers.empty(exchange, status);
            case Outcome.Broken<Object> _ -> exchange.close();
        }
    }

    private void answer(HttpExchange exchange, Reply<Object> reply) throws IOException {
        var behaviour = bank.behaviour();
        if (reply.code() == Codes.NOT_AUTHORISED && behaviour.has(Switch.UNAUTHORISED_BY_HTTP)) {
            Answers.empty(exchange, 401);
            return;
        }
        int status = reply.isDone() || !behaviour.has(Switch.REFUSED_BY_HTTP) ? 200 : 400;
        Answers.json(exchange, status, Envelope.of(reply, behaviour));
    }

    private boolean isAbsent(Matcher address) {
        return address.group(2).equals("v02") && bank.behaviour().has(Switch.NO_STATUS_V02);
    }

    private boolean isEmulationInProduction(Operation operation) {
        return operation == Operation.EMULATION && bank.behaviour().has(Switch.NO_EMULATION);
    }
}
