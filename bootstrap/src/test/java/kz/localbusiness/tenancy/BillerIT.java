package kz.localbusiness.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.localbusiness.application.booking.BookAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.ShowMyAppointment;
import kz.localbusiness.application.payment.ShowMyBill;
import kz.localbusiness.application.payment.TurnOnBiller;
import kz.localbusiness.background.PlatformWork;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Behaviour;
import kz.localbusiness.kaspi.simulator.biller.Biller;
import kz.localbusiness.kaspi.simulator.biller.BillerAnswer;
import kz.localbusiness.kaspi.simulator.biller.Merchants;
import kz.localbusiness.kaspi.simulator.http.SimulatorServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The bank, and whoever pretends to be it, over HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BillerIT {

    private static final BigDecimal PRICE = new BigDecimal("5000");
    private static final int AT_ONCE = 50;
    private static final String PAY =
            "command=pay&txn_id=%s&account=%s&sum=5000.00&txn_date=20260302120000";

    private final MatrixPlatform platform =
            new MatrixPlatform(List.of(), "--lbp.kaspi.biller.sources=127.0.0.1,::1");
    private final HttpClient http = HttpClient.newHttpClient();
    private final String salonKey = turnedOn(platform.salon);
    private final String barbersKey = turnedOn(platform.barber);

    /// Each counts on, so that no payment has the number of another one.
    private final Biller salonsBank = bank("salon", salonKey);

    private final Biller barbersBank = bank("barber", barbersKey + ".xml");

    private int booked;

    private record Visit(Tenant of, Appointment appointment, ManageToken token, String number) {}

    @AfterAll
    void close() {
        http.close();
        platform.close();
    }

    @Test
    void letsTheBankAskAndTell() {
        var visit = visit(platform.salon);
        var bank = salonsBank;

        var owed = bank.check(visit.number(), BigDecimal.ONE).orElseThrow();
        assertThat(owed.result()).isZero();
        assertThat(owed.sum()).isEqualByComparingTo(PRICE);
        assertThat(paid(visit)).isEqualTo(Money.ZERO);

        var payment = bank.pay(visit.number(), PRICE);
        assertThat(payment.outcome()).map(BillerAnswer::result).contains(0);
        assertThat(payment.outcome()).map(BillerAnswer::merchantsId).isPresent();
        assertThat(bank.repeat(payment, visit.number(), PRICE).isConsistent()).isTrue();
        assertThat(bank.check(visit.number(), PRICE)).map(BillerAnswer::result).contains(3);
        assertThat(paid(visit)).isEqualTo(Money.tenge(5_000));
    }

    /// The simulated bank that an owner has given the address to, and a client an order.
    @Test
    void takesWhatIsPaidOnTheBanksSite() {
        var clock = InstantSource.fixed(Tenant.DAY.plus(Duration.ofHours(1)));
        var merchants = new Merchants(clock, false, null);
        var address = platform.at(address("salon", salonKey)).toString();
        assertThat(merchants.admit("SalonAigerim", address)).isTrue();
        var visit = visit(platform.salon);
        try (var bank = SimulatorServer.plain(new Bank(clock, Behaviour.STANDARD), 0, null, null)) {
            bank.sellFor(merchants);
            var order = "OrderId=%s&Amount=500000&Service=SalonAigerim".formatted(visit.number());

            var page = post(bank.address().resolve("/online"), order).headers();
            var led = URI.create(page.firstValue("Location").orElseThrow());

            assertThat(post(led, "act=pay").statusCode()).isEqualTo(200);
            assertThat(paid(visit)).isEqualTo(Money.tenge(5_000));
        }
    }

    @Test
    void speaksXmlToo() {
        var visit = visit(platform.barber);
        var bank = barbersBank;

        assertThat(bank.check(visit.number(), PRICE)).map(BillerAnswer::result).contains(0);
        var payment = bank.pay(visit.number(), PRICE);
        assertThat(payment.outcome()).map(BillerAnswer::merchantsId).isPresent();
        assertThat(bank.repeat(payment, visit.number(), PRICE).isConsistent()).isTrue();
    }

    @Test
    void saysTheSameToFiftyAtOnce() {
        var visit = visit(platform.salon);

        var payment = salonsBank.payAtOnce(visit.number(), PRICE, AT_ONCE);

        assertThat(payment.answers()).hasSize(AT_ONCE);
        assertThat(payment.isConsistent()).isTrue();
        assertThat(payment.outcome()).map(BillerAnswer::result).contains(0);
        assertThat(paid(visit)).isEqualTo(Money.tenge(5_000));
    }

    @Test
    void takesOneOfFiftyThatPayForTheSame() throws InterruptedException {
        var visit = visit(platform.salon);
        List<Integer> results;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    IntStream.range(0, AT_ONCE)
                            .<Callable<Integer>>mapToObj(_ ->
                                    () ->
                                            salonsBank
                                                    .pay(visit.number(), PRICE)
                                                    .outcome()
                                                    .orElseThrow()
                                                    .result())
                            .toList();
            results = threads.invokeAll(calls).stream().map(BillerIT::result).toList();
        }

        assertThat(results).containsOnlyOnce(0);
        assertThat(results).filteredOn(one -> one == 3).hasSize(AT_ONCE - 1);
        assertThat(paid(visit)).isEqualTo(Money.tenge(5_000));
    }

    @Test
    void takesNothingFromElsewhereWhateverItPretends() {
        var visit = visit(platform.salon);
        var path = address("salon", salonKey) + "?" + PAY.formatted(1, visit.number());

        var answer = fromElsewhere(path);

        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"result\":5");
        assertThat(fromElsewhere("/webhooks/kaspi/nobody/x?" + PAY.formatted(1, visit.number())))
                .as("tells nobody who is here")
                .contains("\"result\":5");
        assertThat(paid(visit)).isEqualTo(Money.ZERO);
    }

    @Test
    void opensOneBusinessByItsOwnKeyOnly() {
        var visit = visit(platform.salon);
        var query = "?" + PAY.formatted(2, visit.number());
        var barber = platform.contents(platform.barber);

        assertThat(get(address("salon", barbersKey) + query)).isEqualTo(404);
        assertThat(get(address("barber", salonKey) + query)).isEqualTo(404);
        assertThat(get(address("nobody", salonKey) + query)).isEqualTo(404);
        assertThat(get(address("salon", salonKey + "0") + query)).isEqualTo(404);
        assertThat(get(address("salon", "x".repeat(4_000)) + query)).isEqualTo(404);
        assertThat(platform.contents(platform.barber)).isEqualTo(barber);
        assertThat(paid(visit)).isEqualTo(Money.ZERO);
    }

    @Test
    void knowsNoNumberOfAnotherBusiness() {
        var visit = visit(platform.salon);

        assertThat(barbersBank.check(visit.number(), PRICE)).map(BillerAnswer::result).contains(1);
        assertThat(barbersBank.pay(visit.number(), PRICE).outcome())
                .map(BillerAnswer::result)
                .contains(1);
        assertThat(paid(visit)).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void isOnlyAskedByGet(String method) {
        var answer = sent(method, address("salon", salonKey) + "?" + PAY.formatted(3, "1"));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
    }

    @Test
    void breaksOnNothingOdd() {
        var before = platform.contents(platform.salon);
        var address = address("salon", salonKey) + "?";
        var many = "a=1&".repeat(1_500) + PAY.formatted(4, "1");

        assertThat(
                        List.of(
                                "command=pay",
                                PAY.formatted("9".repeat(2_000), "1"),
                                PAY.formatted(4, "1".repeat(5_000)),
                                PAY.formatted(4, "%F0%9F%92%A3%0D%0A%00"),
                                PAY.formatted(4, "%7B%24ne%3A1%7D") + "&sum=1",
                                PAY.formatted(4, "1") + "&txn_id=5"))
                .allSatisfy(query -> assertThat(get(address + query)).as(query).isEqualTo(200));
        assertThat(get(address + many)).isIn(200, 400);
        assertThat(get(address + PAY.formatted(4, "1".repeat(60_000)))).isEqualTo(400);
        assertThat(platform.contents(platform.salon)).isEqualTo(before);
    }

    private Visit visit(Tenant of) {
        int number = booked++;
        var start = Tenant.DAY.plus(Duration.ofDays(1 + number));
        var phone = new PhoneNumber("+7702%07d".formatted(number));
        var command =
                BookAppointment.Command.of(
                        of.id(),
                        new IdempotencyKey("billed-" + number),
                        new OfferingId(of.id("service")),
                        of.person(),
                        start,
                        new ClientDetails("Dana", phone, null, "", Language.KK));
        var answer = platform.bean(BookAppointment.class).book(command);
        var appointment = ((BookingDecision.Booked) answer.decision()).appointment();
        var token = Objects.requireNonNull(answer.manage());
        PlatformWork.run(() ->
                platform.bean(ConfirmAppointment.class)
                        .confirm(new ConfirmAppointment.Command(of.id(), appointment.id())));
        var query = new ShowMyBill.Query(of.id(), appointment.id(), token);
        var bill = platform.bean(ShowMyBill.class).show(query).orElseThrow();
        return new Visit(of, appointment, token, bill.number().digits());
    }

    private Money paid(Visit visit) {
        var query =
                new ShowMyAppointment.Query(
                        visit.of().id(), visit.appointment().id(), visit.token());
        return platform.bean(ShowMyAppointment.class)
                .show(query)
                .orElseThrow()
                .appointment()
                .paid();
    }

    private String turnedOn(Tenant tenant) {
        var command = new TurnOnBiller.Command(tenant.id());
        return PlatformWork.call(() -> platform.bean(TurnOnBiller.class).turnOn(command)).value();
    }

    private Biller bank(String slug, String key) {
        return new Biller(
                platform.at(address(slug, key)),
                Biller.PATIENCE,
                InstantSource.fixed(Tenant.DAY),
                Map.of());
    }

    private static String address(String slug, String key) {
        return "/webhooks/kaspi/%s/%s".formatted(slug, key);
    }

    private int get(String path) {
        return sent("GET", path).statusCode();
    }

    private HttpResponse<String> sent(String method, String path) {
        return sent(
                HttpRequest.newBuilder(platform.at(path)).method(method, BodyPublishers.noBody()));
    }

    private HttpResponse<String> post(URI address, String form) {
        return sent(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Another address of this machine, and the bank's where only proxies may say so.
    private String fromElsewhere(String path) {
        var request =
                """
                GET %s HTTP/1.1\r
                Host: localhost\r
                X-Forwarded-For: 127.0.0.1\r
                Forwarded: for=127.0.0.1\r
                X-Real-IP: 127.0.0.1\r
                Connection: close\r
                \r
                """
                        .formatted(path);
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.2"), 0));
            var port = platform.at("/").getPort();
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int result(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
