package kz.localbusiness.kaspi.simulator;

import static kz.localbusiness.kaspi.simulator.BankFixture.BIN;
import static kz.localbusiness.kaspi.simulator.BankFixture.CERTIFICATE;
import static kz.localbusiness.kaspi.simulator.BankFixture.KEY;
import static kz.localbusiness.kaspi.simulator.BankFixture.NEIGHBOUR;
import static kz.localbusiness.kaspi.simulator.BankFixture.PHONE;
import static kz.localbusiness.kaspi.simulator.BankFixture.PLATFORM;
import static kz.localbusiness.kaspi.simulator.BankFixture.SHARED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BankTest {

    private static final BigDecimal PRICE = new BigDecimal("5000.00");

    private final BankFixture world = new BankFixture();
    private final Bank bank = world.bank;

    @Test
    void acceptsWhoItKnowsByAnyOfTheSchemes() {
        assertThat(List.of(KEY, CERTIFICATE, PLATFORM)).allMatch(it -> bank.ping(it).isDone());
        assertThat(bank.ping(Caller.withKey("test_9")).code()).isEqualTo(Codes.NOT_AUTHORISED);
        assertThat(bank.ping(Caller.withCertificate(SHARED)).code())
                .isEqualTo(Codes.NOT_AUTHORISED);
        assertThat(bank.tradePoints(PLATFORM.meaning("000000000000")).code())
                .isEqualTo(Codes.NOT_AUTHORISED);
    }

    @Test
    void wantsToKnowWhichOrganisationIsMeantByASharedCertificate() {
        assertThat(bank.tradePoints(PLATFORM.meaning(null)).code()).isEqualTo(Codes.NOT_AUTHORISED);
    }

    @Test
    void acceptsTheEnhancedSchemeOnlyFromKnownAddresses() {
        bank.behave(bank.behaviour().withAddresses(Set.of("10.0.0.1")));

        assertThat(bank.ping(PLATFORM).code()).isEqualTo(Codes.NOT_AUTHORISED);
        assertThat(bank.ping(new Caller(Scheme.R3, SHARED, BIN, "10.0.0.1")).isDone()).isTrue();
        assertThat(bank.ping(KEY).isDone()).isTrue();
    }

    @Test
    void registersTheSameTillOnce() {
        assertThat(world.till(KEY)).isEqualTo(world.till(CERTIFICATE)).hasSize(36);
        assertThat(bank.register(KEY, "till-1", 2).code()).isEqualTo(Codes.DEVICE_ELSEWHERE);
        assertThat(bank.register(KEY, "till-2", 9).code()).isEqualTo(Codes.TRADE_POINT_UNKNOWN);
    }

    @Test
    void forgetsADeletedTillUntilItIsRegisteredAgain() {
        var till = world.till(KEY);

        assertThat(bank.delete(KEY, till).isDone()).isTrue();
        assertThat(bank.open(KEY, PurchaseKind.QR, till, PRICE, null).code())
                .isEqualTo(Codes.DEVICE_OFF);
        assertThat(bank.delete(KEY, "nobody").code()).isEqualTo(Codes.DEVICE_UNKNOWN);
        assertThat(world.till(KEY)).isEqualTo(till);
    }

    @Test
    void givesADeletedTillAnotherTokenWhenToldTo() {
        world.on(Switch.NEW_TOKEN_AFTER_DELETION);
        var till = world.till(KEY);
        bank.delete(KEY, till);

        assertThat(world.till(KEY)).isNotEqualTo(till);
    }

    @Test
    void opensAPurchaseToScanOrToFollow() {
        var code =
                bank.open(KEY, PurchaseKind.QR, world.till(KEY), PRICE, "1").done().orElseThrow();
        var link =
                bank.open(KEY, PurchaseKind.LINK, world.till(KEY), PRICE, "1").done().orElseThrow();

        assertThat(code.target()).matches("[0-9]{41}");
        assertThat(link.target()).matches("https://pay\\.kaspi\\.kz/pay/[0-9]{41}");
        assertThat(code.id()).isGreaterThan(Integer.MAX_VALUE).isNotEqualTo(link.id());
        assertThat(Duration.between(world.clock.instant(), code.expires())).hasSeconds(180);
    }

    @Test
    void checksTheTillBeforeItsTradePointAndThatBeforeTheAmount() {
        var till = world.till(KEY);
        var nothing = new BigDecimal("0.00");

        assertThat(open("nobody", nothing)).isEqualTo(Codes.DEVICE_UNKNOWN);
        assertThat(open(till, nothing)).isEqualTo(Codes.WRONG_AMOUNT);
        assertThat(open(till, new BigDecimal("1.001"))).isEqualTo(Codes.WRONG_AMOUNT);
        bank.behave(bank.behaviour().withMethods(List.of()));
        assertThat(open(till, nothing)).isEqualTo(Codes.NO_METHODS);
        points(new TradePoint(1, "Салон", "", "", true, false));
        assertThat(open(till, nothing)).isEqualTo(Codes.TRADE_POINT_WITHOUT_QR);
        points(new TradePoint(1, "Салон", "", "", false, false));
        assertThat(open(till, nothing)).isEqualTo(Codes.TRADE_POINT_OFF);
        points();
        assertThat(open(till, nothing)).isEqualTo(Codes.TRADE_POINT_UNKNOWN);
        assertThat(bank.tradePoints(KEY).code()).isEqualTo(Codes.NO_TRADE_POINTS);
    }

    @Test
    void knowsTheTillsOfOneOrganisationOnlyThere() {
        var till = world.till(PLATFORM);

        assertThat(bank.open(NEIGHBOUR, PurchaseKind.QR, till, PRICE, null).code())
                .isEqualTo(Codes.DEVICE_UNKNOWN);
    }

    @Test
    void isPaidAfterScanAndConfirmation() {
        long id = world.opened(KEY, "5000.00");
        var dana = bank.customer("dana");

        assertThat(world.status(id)).isEqualTo("QrTokenCreated");
        assertThat(dana.confirm(id)).isFalse();
        assertThat(dana.scan(id)).isTrue();
        assertThat(world.status(id)).isEqualTo("Wait");
        assertThat(bank.customer("aigerim").scan(id)).isFalse();
        assertThat(dana.confirm(id)).isTrue();
        assertThat(world.status(id)).isEqualTo("Processed");
    }

    @Test
    void cannotBeScannedTooLate() {
        long id = world.opened(KEY, "5000.00");

        world.seconds(180);

        assertThat(bank.customer("dana").scan(id)).isFalse();
        assertThat(world.status(id)).isEqualTo("QrTokenCreated");
        bank.behave(bank.behaviour().saying(Status.EXPIRED, "Error"));
        assertThat(world.status(id)).isEqualTo("Error");
    }

    @Test
    void breaksOffWhatIsNotConfirmedInTime() {
        long id = world.opened(KEY, "5000.00");
        bank.customer("dana").scan(id);

        world.seconds(65);

        assertThat(bank.customer("dana").confirm(id)).isFalse();
        assertThat(world.status(id)).isEqualTo("Error");
    }

    @Test
    void letsACustomerHesitateAsLongAsThereIsTime() {
        long quick = world.opened(KEY, "5000.00");
        long slow = world.opened(KEY, "5000.00");
        bank.customer("dana").scan(quick);
        bank.customer("dana").scan(slow);
        bank.customer("dana").confirmAfter(quick, Duration.ofSeconds(64));
        bank.customer("dana").confirmAfter(slow, Duration.ofSeconds(65));

        assertThat(world.status(quick)).isEqualTo("Wait");
        world.seconds(70);
        assertThat(world.status(quick)).isEqualTo("Processed");
        assertThat(world.status(slow)).isEqualTo("Error");
    }

    @Test
    void countsALateConfirmationWhenToldTo() {
        world.on(Switch.LATE_CONFIRMATION_COUNTS);
        long id = world.opened(KEY, "5000.00");
        bank.customer("dana").scan(id);
        bank.customer("dana").confirmAfter(id, Duration.ofSeconds(90));

        world.seconds(80);
        assertThat(world.status(id)).isEqualTo("Wait");
        world.seconds(10);
        assertThat(world.status(id)).isEqualTo("Processed");
    }

    @Test
    void failsWhenTheCustomerTurnsAway() {
        long id = world.opened(KEY, "5000.00");
        bank.customer("dana").scan(id);

        assertThat(bank.customer("dana").decline(id)).isTrue();
        assertThat(world.status(id)).isEqualTo("Error");
    }

    @Test
    void emulatesTheCustomerInOrder() {
        long id = world.opened(KEY, "5000.00");
        var emulation = bank.emulation();

        assertThat(emulation.confirm(KEY, id).code()).isEqualTo(Codes.PURCHASE_UNKNOWN);
        assertThat(emulation.failConfirmation(KEY, id).code()).isEqualTo(Codes.PURCHASE_UNKNOWN);
        assertThat(emulation.scan(KEY, id).isDone()).isTrue();
        assertThat(emulation.confirm(KEY, id).isDone()).isTrue();
        world.on(Switch.EMULATION_LENIENT);
        assertThat(emulation.failScan(KEY, id).isDone()).isTrue();
        assertThat(world.status(id)).isEqualTo("Processed");
    }

    @Test
    void refusesToBeAskedTooOftenWhenToldTo() {
        long id = world.opened(KEY, "5000.00");
        world.on(Switch.POLLING_GUARD);

        assertThat(bank.report(KEY, id).isDone()).isTrue();
        world.seconds(4);
        assertThat(bank.report(KEY, id).code()).isEqualTo(Codes.BUSY);
        world.seconds(5);
        assertThat(bank.report(KEY, id).isDone()).isTrue();
    }

    @Test
    void billsByPhone() {
        long id = invoiced(PHONE).done().orElseThrow();

        assertThat(world.status(id)).isEqualTo("RemotePaymentCreated");
        assertThat(bank.customer("dana").scan(id)).isFalse();
        assertThat(bank.customer("dana").payInvoice(id)).isTrue();
        assertThat(world.status(id)).isEqualTo("Processed");
        assertThat(cancelled(id).code()).isEqualTo(Codes.PURCHASE_NOT_YOURS);
    }

    @Test
    void cancelsAnInvoiceAndCanBeAskedToAgain() {
        long id = invoiced("87011234567").done().orElseThrow();

        assertThat(cancelled(id).done()).hasValue("RemotePaymentCanceled");
        assertThat(cancelled(id).done()).hasValue("RemotePaymentCanceled");
        assertThat(bank.customer("dana").payInvoice(id)).isFalse();
    }

    @Test
    void letsInvoicesExpireAfterADay() {
        long id = invoiced(PHONE).done().orElseThrow();
        long rejected = invoiced(PHONE).done().orElseThrow();
        bank.customer("dana").rejectInvoice(rejected);

        world.clock.advance(Duration.ofHours(24));

        assertThat(bank.customer("dana").payInvoice(id)).isFalse();
        assertThat(world.status(id)).isEqualTo("Error");
        assertThat(world.status(rejected)).isEqualTo("Error");
    }

    @Test
    void namesAndRefusesClientsByPhone() {
        bank.office().nameClient(PHONE, "Дана К.");
        bank.office().refuseClient("77020000000", -1401);

        assertThat(named("87011234567").done()).hasValue("Дана К.");
        assertThat(named("77020000000").code()).isEqualTo(-1401);
        assertThat(named("+77011234567").code()).isEqualTo(Codes.CLIENT_UNKNOWN);
    }

    @Test
    void answersAboutFiftyClientsAMinute() {
        for (int i = 0; i < 50; i++) {
            assertThat(named(PHONE).isDone()).isTrue();
        }

        assertThat(named(PHONE).code()).isEqualTo(Codes.BUSY);
        world.seconds(60);
        assertThat(named(PHONE).isDone()).isTrue();
    }

    private long open(String till, BigDecimal amount) {
        return bank.open(KEY, PurchaseKind.QR, till, amount, null).code();
    }

    private void points(TradePoint... points) {
        var now = bank.office().organisation(BIN).orElseThrow();
        bank.office().admit(now.with(List.of(points)));
    }

    private Reply<Long> invoiced(String phone) {
        return bank.invoice(PLATFORM, world.till(PLATFORM), phone, PRICE, "Стрижка");
    }

    private Reply<String> cancelled(long id) {
        return bank.cancelInvoice(PLATFORM, world.till(PLATFORM), id);
    }

    private Reply<String> named(String phone) {
        return bank.clientName(PLATFORM, world.till(PLATFORM), phone);
    }
}
