package kz.localbusiness.kaspi.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.localbusiness.kaspi.simulator.biller.Biller;
import kz.localbusiness.kaspi.simulator.biller.OnlineOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BillerTest {

    private static final BigDecimal SUM = new BigDecimal("1500");
    private static final String YES =
            answer("{'txn_id':'%s','result':0,'sum':'1500.00','prv_txn':'77'}");
    private static final String YES_TOO =
            answer("{'txn_id':'%s','result':0,'sum':1500,'prv_txn_id':'77'}");
    private static final String XML =
            "<response><txn_id>%s</txn_id><prv_txn>77</prv_txn><result>0</result></response>";
    private static final String UNKNOWN = answer("{'txn_id':'%s','result':1}");
    private static final String FAILURE = "";

    private static final InstantSource LATER =
            InstantSource.fixed(Instant.parse("2026-03-02T05:00:01Z"));

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private HttpServer merchant;
    private Biller biller;

    @BeforeEach
    void open() throws IOException {
        merchant = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        merchant.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        var query = exchange.getRequestURI().getQuery();
                        asked.add(query);
                        var answer = answers.size() > 1 ? answers.remove() : answers.element();
                        var txnId = query.replaceFirst(".*txn_id=([0-9]+).*", "$1");
                        var body = answer.formatted(txnId).getBytes(StandardCharsets.UTF_8);
                        exchange.sendResponseHeaders(
                                answer.equals(FAILURE) ? 500 : 200,
                                body.length == 0 ? -1 : body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
        merchant.start();
        biller =
                new Biller(
                        address(),
                        Biller.PATIENCE,
                        InstantSource.fixed(Instant.parse("2026-03-02T05:00:00Z")),
                        Map.of("data1", "a b"));
    }

    private URI address() {
        return URI.create("http://localhost:" + merchant.getAddress().getPort() + "/kaspi");
    }

    @AfterEach
    void close() {
        merchant.stop(0);
    }

    @Test
    void checksTwiceInTheBanksForm() {
        answers.add(UNKNOWN);

        assertThat(biller.check("A-17", SUM))
                .hasValueSatisfying(it -> assertThat(it.result()).isOne());
        assertThat(asked)
                .hasSize(2)
                .allMatch(it ->
                        it.matches(
                                "command=check&txn_id=[0-9]{13}&account=A-17&sum=1500\\.00&data1=a\\+b"));
    }

    @Test
    void noticesAMerchantWhoCountsChecks() {
        answers.addAll(List.of(YES, UNKNOWN));

        assertThat(biller.check("A-17", SUM)).isEmpty();
    }

    @Test
    void paysUntilItIsAnswered() {
        answers.addAll(List.of(FAILURE, FAILURE, XML));

        var payment = biller.pay("A-17", SUM);

        assertThat(payment.requests()).isEqualTo(3);
        assertThat(payment.outcome())
                .hasValueSatisfying(it -> assertThat(it.merchantsId()).isEqualTo("77"));
        assertThat(asked).hasSize(3).allMatch(it -> it.contains("txn_date=20260302100000"));
        assertThat(asked).containsOnly(asked.getFirst());
    }

    @Test
    void givesUpOnAMerchantWhoNeverAnswers() {
        answers.add(FAILURE);

        assertThat(biller.pay("A-17", SUM).outcome()).isEmpty();
    }

    @Test
    void takesEitherNameOfTheMerchantsNumber() {
        answers.add(YES_TOO);

        assertThat(biller.pay("A-17", SUM).outcome())
                .hasValueSatisfying(it -> assertThat(it.merchantsId()).isEqualTo("77"));
    }

    @Test
    void paysSeveralTimesAtOnceAndComparesTheAnswers() {
        answers.add(YES);
        var equal = biller.payAtOnce("A-17", SUM, 4);
        answers.addAll(List.of(YES, UNKNOWN));
        var different = biller.payAtOnce("A-18", SUM, 4);

        assertThat(equal.answers()).hasSize(4);
        assertThat(equal.isConsistent()).isTrue();
        assertThat(different.isConsistent()).isFalse();
    }

    @Test
    void comparesALaterRepetition() {
        answers.addAll(List.of(YES, UNKNOWN));
        var payment = biller.pay("A-17", SUM);

        assertThat(biller.repeat(payment, "A-17", SUM).isConsistent()).isFalse();
    }

    @Test
    void numbersNothingLikeAnythingBeforeItWasStarted() {
        answers.add(YES);
        var first = biller.pay("A-17", SUM).txnId();
        var later = new Biller(address(), Biller.PATIENCE, LATER, Map.of());

        assertThat(later.pay("A-17", SUM).txnId()).isGreaterThan(first);
    }

    @Test
    void takesAnOrderInTiyn() {
        var order =
                OnlineOrder.of(
                        Map.of(
                                "orderid",
                                "A-17",
                                "amount",
                                "150050",
                                "returnurl",
                                "https://salon.kz/ok",
                                "service",
                                "Salon"));

        assertThat(order.service()).isEqualTo("Salon");
        assertThat(order.sum()).isEqualTo("1500.50");
        assertThat(order.returnTo()).isEqualTo(URI.create("https://salon.kz/ok"));
    }

    @Test
    void takesNoOddOrder() {
        for (var odd :
                List.of(
                        Map.of("orderid", "A-17", "amount", "1500.50"),
                        Map.of("orderid", "A-17", "amount", "-1"),
                        Map.of("orderid", "12345678901234567", "amount", "1"),
                        Map.of("orderid", "A-17", "amount", "1", "service", "s".repeat(65)),
                        Map.of(
                                "orderid",
                                "A-17",
                                "amount",
                                "1",
                                "returnurl",
                                "javascript:alert(1)"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> OnlineOrder.of(odd));
        }
    }

    private static String answer(String json) {
        return json.replace('\'', '"');
    }
}
