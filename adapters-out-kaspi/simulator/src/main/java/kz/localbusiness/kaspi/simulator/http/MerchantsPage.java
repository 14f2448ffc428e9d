package kz.localbusiness.kaspi.simulator.http;

import static kz.localbusiness.kaspi.simulator.http.Html.escaped;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.stream.Collectors;
import kz.localbusiness.kaspi.simulator.biller.Merchants;

/// `/merchants`: takes the address of a merchant's biller and the name of a service, by which the
/// merchant is paid through `/online` from then on. Stands in for the agreement with the bank.
final class MerchantsPage implements HttpHandler {

    private final Merchants merchants;

    MerchantsPage(Merchants merchants) {
        this.merchants = merchants;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/merchants")) {
            Answers.empty(exchange, 404);
            return;
        }
        var language = Language.of(Requests.query(exchange).get("lang"));
        var told = exchange.getRequestMethod().equals("POST") ? admit(exchange, language) : "";
        var page = Html.page(language, language.text("title"), content(told, language));
        Answers.html(exchange, 200, page);
    }

    /// @return what has come of it
    private String admit(HttpExchange exchange, Language language) throws IOException {
        if (isFromElsewhere(exchange)) {
            throw new BadRequest("origin");
        }
        var form = Requests.form(exchange);
        var service = form.getOrDefault("service", "").strip();
        boolean done = merchants.admit(service, form.getOrDefault("address", "").strip());
        return done
                ? told(language.text("merchant.done") + " " + service)
                : told(language.text("merchant.refused"));
    }

    private static String told(String text) {
        return "<p role=\"status\"><b>%s</b></p>".formatted(escaped(text));
    }

    /// A page of another site has no merchants to bring.
    private static boolean isFromElsewhere(HttpExchange exchange) {
        var site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin");
    }

    private String content(String told, Language language) {
        var services =
                merchants.services().stream()
                        .map(service -> "<li>%s</li>".formatted(escaped(service)))
                        .collect(Collectors.joining());
        return """
        <h1>%s</h1>
        %s
        <form method="post" action="?lang=%s">
        <label>%s<input name="address" type="url" maxlength="%d" required></label>
        <label>%s<input name="service" maxlength="%d" required></label>
        <button>%s</button>
        </form>
        <ul>%s</ul>
        """
                .formatted(
                        escaped(language.text("merchants")),
                        told,
                        language.code(),
                        escaped(language.text("merchant.address")),
                        Merchants.LONGEST_ADDRESS,
                        escaped(language.text("merchant.service")),
                        Merchants.LONGEST_SERVICE,
                        escaped(language.text("merchant.admit")),
                        services);
    }
}
