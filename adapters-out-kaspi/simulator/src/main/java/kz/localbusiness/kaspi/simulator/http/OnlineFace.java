package kz.localbusiness.kaspi.simulator.http;

import static kz.localbusiness.kaspi.simulator.http.Html.escaped;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import kz.localbusiness.kaspi.simulator.biller.Merchants;
import kz.localbusiness.kaspi.simulator.biller.OnlineOrder;

/// `/online`: takes a site's order, as a form or as JSON, and lets a customer pay it; the merchant
/// hears of it by `check` and `pay`.
final class OnlineFace implements HttpHandler {

    private static final int MOST = 1000;
    private static final int AT_ONCE = 4;

    /// Not documented; any that is not 0.
    private static final int NO_SERVICE = 1;

    private final Merchants merchants;
    private final URI base;
    private final Map<String, OnlineOrder> orders = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();

    /// @param base of the pages to which customers are sent
    OnlineFace(Merchants merchants, URI base) {
        this.merchants = merchants;
        this.base = base;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var number = exchange.getRequestURI().getPath().replaceFirst("^/online/?", "");
        boolean post = exchange.getRequestMethod().equals("POST");
        if (number.isEmpty() && post) {
            take(exchange);
            return;
        }
        var order = orders.get(number);
        if (order == null) {
            Answers.empty(exchange, 404);
            return;
        }
        var language = Language.of(Requests.query(exchange).get("lang"));
        var content =
                post
                        ? paid(order, Requests.form(exchange).getOrDefault("act", ""), language)
                        : offered(order, language);
        Answers.html(exchange, 200, Html.page(language, language.text("title"), content));
    }

    private void take(HttpExchange exchange) throws IOException {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        boolean json = type != null && type.startsWith("application/json");
        var order =
                OnlineOrder.of(
                        json
                                ? Fields.ofJson(Requests.body(exchange)).all()
                                : Fields.of(Requests.form(exchange)).all());
        if (merchants.find(order.service()).isEmpty()) {
            refuse(exchange, json);
            return;
        }
        if (orders.size() >= MOST) {
            orders.clear();
        }
        var number = Long.toString(last.incrementAndGet());
        orders.put(number, order);
        var page = base + "/online/" + number;
        if (json) {
            Answers.json(
                    exchange, 200, Payloads.named("code", 0, "message", "", "redirectUrl", page));
        } else {
            Answers.redirect(exchange, page);
        }
    }

    private static void refuse(HttpExchange exchange, boolean json) throws IOException {
        var language = Language.of(Requests.query(exchange).get("lang"));
        var nobody = language.text("no-service");
        if (json) {
            Answers.json(exchange, 200, Payloads.named("code", NO_SERVICE, "message", nobody));
        } else {
            var content = "<h1>%s</h1>".formatted(escaped(nobody));
            Answers.html(exchange, 404, Html.page(language, language.text("title"), content));
        }
    }

    private String offered(OnlineOrder order, Language language) {
        boolean payable =
                merchants
                        .find(order.service())
                        .flatMap(biller -> biller.check(order.account(), order.sum()))
                        .filter(answer -> answer.result() == 0)
                        .isPresent();
        return head(order)
                + (payable
                        ? """
                        <form method="post" action="?lang=%s">
                        <button name="act" value="pay">%s</button>
                        <button name="act" value="twice" class="quiet">%s</button>
                        </form>
                        """
                                .formatted(
                                        language.code(),
                                        escaped(language.text("act.confirm")),
                                        escaped(language.text("act.twice")))
                        : "<p>%s</p>".formatted(escaped(language.text("unknown"))));
    }

    private String paid(OnlineOrder order, String act, Language language) {
        var biller = merchants.find(order.service()).orElseThrow(() -> new BadRequest("service"));
        var payment =
                switch (act) {
                    case "pay" -> biller.pay(order.account(), order.sum());
                    case "twice" -> biller.payAtOnce(order.account(), order.sum(), AT_ONCE);
                    default -> throw new BadRequest("act");
                };
        boolean good =
                payment.isConsistent()
                        && payment.outcome().filter(it -> it.result() == 0).isPresent();
        var note =
                "txn_id %d: %d / %d"
                        .formatted(payment.txnId(), payment.answers().size(), payment.requests());
        return head(order)
                + "<p>%s</p><p class=\"note\">%s</p>%s"
                        .formatted(
                                escaped(language.text(good ? "status.PROCESSED" : "status.FAILED")),
                                note,
                                back(order, language));
    }

    private static String head(OnlineOrder order) {
        return "<h1>%s</h1><p class=\"sum\">%s ₸</p>"
                .formatted(escaped(order.account()), order.sum().toPlainString());
    }

    private static String back(OnlineOrder order, Language language) {
        var returnTo = order.returnTo();
        return returnTo == null
                ? ""
                : "<p><a href=\"%s\">%s</a></p>"
                        .formatted(escaped(returnTo.toString()), escaped(language.text("back")));
    }
}
