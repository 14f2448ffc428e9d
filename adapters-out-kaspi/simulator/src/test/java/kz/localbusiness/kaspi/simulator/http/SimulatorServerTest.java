package kz.localbusiness.kaspi.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Behaviour;
import kz.localbusiness.kaspi.simulator.Caller;
import kz.localbusiness.kaspi.simulator.Organisation;
import kz.localbusiness.kaspi.simulator.PurchaseKind;
import kz.localbusiness.kaspi.simulator.ShiftedClock;
import kz.localbusiness.kaspi.simulator.Status;
import kz.localbusiness.kaspi.simulator.TradePoint;
import kz.localbusiness.kaspi.simulator.biller.Biller;
import kz.localbusiness.kaspi.simulator.biller.Merchants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulatorServerTest {

    private static final String BIN = "120340005670";

    private final ShiftedClock clock =
            new ShiftedClock(InstantSource.fixed(Instant.parse("2026-03-02T05:00:00Z")));
    private final Bank bank = new Bank(clock, Behaviour.STANDARD);
    private final SimulatorServer server = SimulatorServer.plain(bank, 0, "salon", "platform");
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void open() {
        server.control(clock);
        bank.office()
                .admit(
                        new Organisation(
                                BIN,
                                "test_1",
                                "salon",
                                "platform",
                                List.of(TradePoint.open(1, "<b>Салон</b>"))));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void takesATrailingSlashAnyCaseAndNumbersAsText() throws Exception {
        var answer =
                post(
                        "/r3/v01/device/register/",
                        "{\"deviceId\":\"t\",\"tradePointId\":\"1\",\"organizationbin\":\"%s\"}"
                                .formatted(BIN));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"StatusCode\":0").contains("\"DeviceToken\":\"");
    }

    @Test
    void leavesDataOutOfARefusal() throws Exception {
        assertThat(get("/r2/v01/return/status/7").body())
                .isEqualTo("{\"StatusCode\":-1601,\"Message\":\"Ошибка -1601\"}");
    }

    @Test
    void hasNothingElsewhere() throws Exception {
        assertThat(get("/r1/v01/return/status/7").statusCode()).isEqualTo(404);
        assertThat(get("/r2/v02/return/status/7").statusCode()).isEqualTo(404);
        assertThat(get("/r1/v01/qr/create").statusCode()).isEqualTo(404);
        assertThat(post("/r1/v01/qr/create", "no JSON").statusCode()).isEqualTo(400);
        assertThat(get("/pay/123").statusCode()).isEqualTo(404);
    }

    @Test
    void emulatesTheCustomer() throws Exception {
        long id = opened();

        post("/r2/v01/test/payment/scan", "{\"qrPaymentId\":\"%d\"}".formatted(id));
        post("/r2/v01/test/payment/confirm", "{\"qrPaymentId\":\"%d\"}".formatted(id));

        assertThat(bank.office().purchase(id))
                .hasValueSatisfying(it -> assertThat(it.isPaid()).isTrue());
    }

    @Test
    void letsACustomerPayOnAPage() throws Exception {
        var page = "/pay/" + bank.office().purchase(opened()).orElseThrow().token();

        assertThat(get(page).body())
                .contains("5000.00 ₸", "&lt;b&gt;Салон", "Отсканировать")
                .doesNotContain("<b>");
        form(page, "act=scan&customer=Dana");
        assertThat(get(page + "?lang=kk").body()).contains("Төлемді растау");
        form(page, "act=confirm&customer=Dana&product=Red");

        assertThat(bank.office().purchases())
                .extracting("status")
                .containsExactly(Status.PROCESSED);
        assertThat(get("/?lang=en").body()).contains("Paid", page);
    }

    @Test
    void letsACustomerTakeTheirTime() throws Exception {
        long id = opened();
        var page = "/pay/" + bank.office().purchase(id).orElseThrow().token();
        form(page, "act=scan");
        form(page, "act=later&seconds=30");

        post("/control/clock", "{\"seconds\":29}");
        assertThat(bank.office().purchase(id))
                .hasValueSatisfying(it -> assertThat(it.isPaid()).isFalse());
        post("/control/clock", "{\"seconds\":1}");
        assertThat(bank.office().purchase(id))
                .hasValueSatisfying(it -> assertThat(it.isPaid()).isTrue());
    }

    @Test
    void refusesOddForms() throws Exception {
        var page = "/pay/" + bank.office().purchase(opened()).orElseThrow().token();

        assertThat(form(page, "act=steal").statusCode()).isEqualTo(400);
        assertThat(form(page, "act=later&seconds=99999").statusCode()).isEqualTo(400);
        assertThat(form("/pay/1", "act=scan").statusCode()).isEqualTo(400);
    }

    @Test
    void isControlledByJsonAlone() throws Exception {
        assertThat(form("/control/clock", "seconds=5").statusCode()).isEqualTo(400);
        assertThat(
                        post(
                                        "/control/faults",
                                        "{\"operation\":\"PING\",\"fault\":\"http\",\"status\":503}")
                                .statusCode())
                .isEqualTo(200);
        assertThat(get("/r2/v01/health/ping").statusCode()).isEqualTo(503);
        post(
                "/control/behaviour",
                "{\"switches\":[\"NO_MESSAGE\"],\"words\":{\"EXPIRED\":\"Error\"}}");
        assertThat(get("/r2/v01/health/ping").body()).isEqualTo("{\"StatusCode\":0}");
        assertThat(get("/control/behaviour").body()).contains("\"EXPIRED\":\"Error\"");
        assertThat(get("/control/requests").body()).contains("PING");
    }

    /// Our own status stands in for a merchant: whatever is no answer of one cannot be paid.
    @Test
    void takesAnOrderAsFormOrJson() throws Exception {
        var merchant = server.address().resolve("/r2/v01/health/ping");
        var usual = new Biller(merchant, Duration.ofSeconds(5), clock, Map.of());
        server.sellFor(new Merchants(clock, false, usual));

        var json = post("/online", "{\"OrderId\":\"A-17\",\"Amount\":150050}");
        var form =
                form("/online", "OrderId=%3Cb%3E&Amount=150050&returnUrl=https%3A%2F%2Fsalon.kz");

        assertThat(json.body()).contains("\"code\":0", "/online/1\"");
        assertThat(form.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/online/2"));
        assertThat(get("/online/1").body()).contains("A-17", "1500.50 ₸", "Такой покупки нет");
        assertThat(form("/online/2?lang=en", "act=pay").body())
                .contains("&lt;b&gt;", "Not paid", "https://salon.kz");
        assertThat(form("/online", "OrderId=1&Amount=1.5").statusCode()).isEqualTo(400);
    }

    @Test
    void takesOrdersForTheServicesThatItHas() throws Exception {
        server.sellFor(new Merchants(clock, false, null));
        var address = server.address().resolve("/r2/v01/health/ping");

        var page = form("/merchants?lang=en", "service=Salon+%26+Co&address=" + address);
        var named = form("/merchants?lang=en", "service=Salon&address=" + address);

        assertThat(page.body()).contains("no name for a service").doesNotContain("<li>");
        assertThat(named.body()).contains("Tell the merchant its name: Salon", "<li>Salon</li>");
        assertThat(get("/?lang=en").body()).contains("/merchants?lang=en");
        assertThat(form("/online", "OrderId=1&Amount=100&Service=Salon").statusCode())
                .isEqualTo(303);
        var unknown = form("/online?lang=en", "OrderId=1&Amount=100&Service=Barber");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("The bank has no such service");
        assertThat(post("/online", "{\"OrderId\":\"1\",\"Amount\":100}").body())
                .contains("\"code\":1");
        assertThat(form("/online", "OrderId=1&Amount=100&Service=" + "s".repeat(65)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesNoMerchantFromAnotherSite() throws Exception {
        var merchants = new Merchants(clock, false, null);
        server.sellFor(merchants);
        var forged =
                HttpRequest.newBuilder(server.address().resolve("/merchants"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "service=Salon&address=http://localhost:1/"));

        assertThat(sent(forged).statusCode()).isEqualTo(400);
        assertThat(merchants.services()).isEmpty();
    }

    @Test
    void speaksThreeLanguagesAlike() throws Exception {
        var russian = keys("ru");

        assertThat(keys("kk")).isEqualTo(russian);
        assertThat(keys("en")).isEqualTo(russian);
        for (var status : Status.values()) {
            assertThat(russian).contains("status." + status);
        }
    }

    private static Set<String> keys(String language) throws IOException {
        var name = "page_%s.properties".formatted(language);
        var texts = new Properties();
        try (var file = SimulatorServer.class.getResourceAsStream(name)) {
            texts.load(file);
        }
        return texts.stringPropertyNames();
    }

    private long opened() {
        var caller = Caller.withCertificate("salon");
        var till = bank.register(caller, "till", 1).done().orElseThrow();
        return bank.open(caller, PurchaseKind.QR, till, new BigDecimal("5000.00"), "1")
                .done()
                .orElseThrow()
                .id();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return sent(HttpRequest.newBuilder(server.address().resolve(path)).GET());
    }

    private HttpResponse<String> post(String path, String json) throws Exception {
        return sent(
                HttpRequest.newBuilder(server.address().resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> form(String path, String fields) throws Exception {
        return sent(
                HttpRequest.newBuilder(server.address().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
