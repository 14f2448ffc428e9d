package kz.localbusiness.kaspi.simulator.http;

import static kz.localbusiness.kaspi.simulator.http.Html.escaped;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Booked;
import kz.localbusiness.kaspi.simulator.Customer;
import kz.localbusiness.kaspi.simulator.Product;
import kz.localbusiness.kaspi.simulator.Status;

/// `/pay/{41 digits}`: stands in for the bank's app on the customer's phone.
final class PayPage implements HttpHandler {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_WAIT = 3600;

    private final Bank bank;

    PayPage(Bank bank) {
        this.bank = bank;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var language = Language.of(Requests.query(exchange).get("lang"));
        var token = exchange.getRequestURI().getPath().replaceFirst("^/pay/?", "");
        if (exchange.getRequestMethod().equals("POST")) {
            act(token, Requests.form(exchange));
            Answers.redirect(exchange, "/pay/%s?lang=%s".formatted(token, language.code()));
        } else {
            show(exchange, token, language);
        }
    }

    private void show(HttpExchange exchange, String token, Language language) throws IOException {
        var purchase = bank.office().purchase(token);
        var title = language.text("title");
        if (purchase.isPresent()) {
            Answers.html(
                    exchange, 200, Html.page(language, title, content(purchase.get(), language)));
        } else if (bank.office().refundCode(token).isPresent()) {
            Answers.html(exchange, 200, Html.page(language, title, refundCode(language)));
        } else {
            var nothing = "<h1>%s</h1>".formatted(escaped(language.text("unknown")));
            Answers.html(exchange, 404, Html.page(language, title, nothing));
        }
    }

    private void act(String token, Map<String, String> form) {
        var customer = bank.customer(name(form.getOrDefault("customer", "")));
        var code = bank.office().refundCode(token);
        if (code.isPresent()) {
            customer.scanRefundCode(code.get());
            return;
        }
        long id = bank.office().purchase(token).orElseThrow(() -> new BadRequest("path")).id();
        customer.choose(id, product(form.getOrDefault("product", "")));
        act(id, form.getOrDefault("act", ""), form, customer);
    }

    private void act(long id, String act, Map<String, String> form, Customer customer) {
        switch (act) {
            case "scan" -> customer.scan(id);
            case "confirm" -> customer.confirm(id);
            case "later" -> customer.confirmAfter(id, wait(form.getOrDefault("seconds", "")));
            case "decline" -> customer.decline(id);
            case "pay" -> customer.payInvoice(id);
            case "reject" -> customer.rejectInvoice(id);
            case "expire" -> bank.office().expire(id);
            default -> throw new BadRequest("act");
        }
    }

    private String content(Booked purchase, Language language) {
        return """
        <h1>%s</h1>
        <p class="sum">%s ₸</p>
        <p>%s</p>
        <p class="note">№ %d %s</p>
        %s
        """
                .formatted(
                        escaped(shop(purchase)),
                        purchase.amount().toPlainString(),
                        escaped(language.text("status." + purchase.status())),
                        purchase.id(),
                        escaped(purchase.comment() == null ? "" : purchase.comment()),
                        form(language, acts(purchase.status()), purchase.status()));
    }

    private static List<String> acts(Status status) {
        return switch (status) {
            case CREATED -> List.of("scan", "expire");
            case SCANNED -> List.of("confirm", "decline", "later");
            case INVOICED -> List.of("pay", "reject", "expire");
            default -> List.of();
        };
    }

    private static String refundCode(Language language) {
        return "<h1>%s</h1>".formatted(escaped(language.text("refund")))
                + form(language, List.of("identify"), Status.CREATED);
    }

    private static String form(Language language, List<String> acts, Status status) {
        if (acts.isEmpty()) {
            return "";
        }
        var buttons = acts.stream().map(act -> button(language, act)).collect(Collectors.joining());
        var more = status == Status.SCANNED || status == Status.INVOICED ? choice(language) : "";
        return """
        <form method="post" action="?lang=%s">
        <label>%s<input name="customer" maxlength="%d" value="%s"></label>
        %s%s
        </form>
        """
                .formatted(
                        language.code(),
                        escaped(language.text("customer")),
                        LONGEST_NAME,
                        escaped(language.text("somebody")),
                        more,
                        buttons);
    }

    private static String choice(Language language) {
        return """
        <label>%s<select name="product"><option>Gold</option><option>Red</option>
        <option>Loan</option></select></label>
        <label>%s<input name="seconds" type="number" min="1" max="%d" value="30"></label>
        """
                .formatted(
                        escaped(language.text("product")),
                        escaped(language.text("seconds")),
                        LONGEST_WAIT);
    }

    private static String button(Language language, String act) {
        boolean first = List.of("scan", "confirm", "pay", "identify").contains(act);
        return "<button name=\"act\" value=\"%s\"%s>%s</button>\n"
                .formatted(
                        act, first ? "" : " class=\"quiet\"", escaped(language.text("act." + act)));
    }

    private String shop(Booked purchase) {
        return bank.office().organisation(purchase.bin()).stream()
                .flatMap(owner -> owner.tradePoints().stream())
                .filter(point -> point.id() == purchase.tradePoint())
                .map(point -> point.name())
                .findFirst()
                .orElse(purchase.bin());
    }

    private static String name(String typed) {
        var name = typed.strip();
        return name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static Product product(String typed) {
        return switch (typed) {
            case "Red" -> Product.RED;
            case Product.LOAN -> Product.loan(12);
            default -> Product.GOLD;
        };
    }

    private static Duration wait(String typed) {
        if (!typed.matches("[0-9]{1,4}")) {
            throw new BadRequest("seconds");
        }
        return Duration.ofSeconds(Math.clamp(Integer.parseInt(typed), 1, LONGEST_WAIT));
    }
}
