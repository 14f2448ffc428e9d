package kz.localbusiness.kaspi.simulator.http;

import static kz.localbusiness.kaspi.simulator.http.Html.escaped;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.stream.Collectors;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Booked;

/// `/`: the last purchases, each of which can be paid; invoices reach customers in no other way.
final class PurchaseList implements HttpHandler {

    private static final int MOST = 50;

    private final Bank bank;

    PurchaseList(Bank bank) {
        this.bank = bank;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/")) {
            Answers.empty(exchange, 404);
            return;
        }
        var language = Language.of(Requests.query(exchange).get("lang"));
        var page = Html.page(language, language.text("title"), content(language));
        Answers.html(exchange, 200, page);
    }

    private String content(Language language) {
        var purchases = bank.office().purchases();
        var lines =
                purchases.reversed().stream()
                        .limit(MOST)
                        .map(purchase -> line(purchase, language))
                        .collect(Collectors.joining());
        return """
        <h1>%s</h1>
        <ul>%s</ul>
        <p><a href="/merchants?lang=%s">%s</a></p>
        """
                .formatted(
                        escaped(language.text(purchases.isEmpty() ? "none" : "purchases")),
                        lines,
                        language.code(),
                        escaped(language.text("merchants")));
    }

    private static String line(Booked purchase, Language language) {
        return "<li><a href=\"/pay/%s?lang=%s\">№ %d — %s ₸</a> %s</li>\n"
                .formatted(
                        purchase.token(),
                        language.code(),
                        purchase.id(),
                        purchase.amount().toPlainString(),
                        escaped(language.text("status." + purchase.status())));
    }
}
