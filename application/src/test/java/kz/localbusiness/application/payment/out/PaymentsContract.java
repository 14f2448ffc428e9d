package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.payment.Terminal;
import kz.localbusiness.domain.payment.TradePoint;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.kaspi.simulator.Behaviour;
import kz.localbusiness.kaspi.simulator.Product;
import kz.localbusiness.kaspi.simulator.Status;
import kz.localbusiness.kaspi.simulator.Switch;
import org.junit.jupiter.api.Test;

/// Tills, and purchases to scan or to open.
public abstract class PaymentsContract extends BankSide {

    @Test
    void listsTheTradePointsOfEachAccess() {
        for (var access : ALL) {
            assertThat(done(payments.tradePoints(access)))
                    .extracting(TradePoint::id)
                    .containsExactly(POINT, OTHER_POINT);
        }
        assertThat(done(payments.tradePoints(BARBERS)))
                .extracting(TradePoint::name)
                .containsExactly("Барбер (Атырау, пр. Сатпаева, 1)");
    }

    @Test
    void saysWhenThereAreNoTradePoints() {
        points();

        refused(payments.tradePoints(KEY), BankRefusal.NO_TRADE_POINTS, -14000002);
    }

    @Test
    void saysWhenItDoesNotKnowWhoAsks() {
        var stranger = new BankAccess.ByKey(new SecretValue("test_nobody"));

        refused(payments.tradePoints(stranger), BankRefusal.NOT_AUTHORISED, -10000);
        refused(payments.register(stranger, POINT, "1"), BankRefusal.NOT_AUTHORISED, -10000);
    }

    @Test
    void saysWhenItDoesNotKnowWhoAsksByHttpAlone() {
        on(Switch.UNAUTHORISED_BY_HTTP);
        var stranger = new BankAccess.ByKey(new SecretValue("test_nobody"));

        refused(payments.tradePoints(stranger), BankRefusal.NOT_AUTHORISED, -10000);
    }

    @Test
    void saysWhenACertificateCannotBeUsed() {
        var salons = Keystores.file("salon");
        var another = new SecretValue("another");
        var unusable =
                List.of(
                        BankAccess.ByCertificate.of(salons, another),
                        new BankAccess.ByCertificate(new SecretValue("=salon="), another),
                        with("no keystore".getBytes(StandardCharsets.UTF_8)),
                        with(half(salons)),
                        with(Keystores.withoutKey()),
                        with(Keystores.file("salon", "barber")));

        for (var access : unusable) {
            unasked(payments.tradePoints(access));
            unasked(payments.remove(access, till(KEY)));
        }
    }

    @Test
    void registersTheSameTillOnce() {
        var till = till(KEY);

        assertThat(till.tradePoint()).isEqualTo(POINT);
        assertThat(ALL).allSatisfy(access -> assertThat(till(access)).isEqualTo(till));
    }

    @Test
    void registersNoTillInTwoPlacesOrInNone() {
        till(KEY);

        refused(
                payments.register(KEY, OTHER_POINT, "till-1"),
                BankRefusal.TERMINAL_ELSEWHERE,
                -1503);
        refused(payments.register(KEY, 1, "2"), BankRefusal.TRADE_POINT_UNKNOWN, -99000002);
        points(withoutQr(POINT));
        refused(payments.register(KEY, POINT, "2"), BankRefusal.TRADE_POINT_WITHOUT_QR, 990000026);
    }

    @Test
    void removesATillOnceAndForAll() {
        for (var access : ALL) {
            var till = till(access);

            assertThat(done(payments.remove(access, till))).isEqualTo(till);
            refused(open(access, till, PRICE), BankRefusal.TERMINAL_OFF, -1502);
        }
        var unknown = new Terminal("unknown", POINT);
        assertThat(done(payments.remove(KEY, unknown))).isEqualTo(unknown);
    }

    @Test
    void opensACodeToScan() {
        for (var access : ALL) {
            var purchase = opened(access);

            assertThat(purchase.kind()).isEqualTo(Purchase.Kind.QR);
            assertThat(purchase.target()).matches("[0-9]{41}");
            assertThat(purchase.methods()).containsExactly("Gold", "Red", "Loan");
            assertThat(purchase.expiresAt()).isEqualTo(clock.instant().plusSeconds(180));
            assertThat(purchase.pollEvery()).isEqualTo(Duration.ofSeconds(5));
            assertThat(purchase.confirmWithin()).isEqualTo(Duration.ofSeconds(65));
        }
    }

    @Test
    void opensALinkToFollow() {
        var purchase = done(payments.open(KEY, till(KEY), Purchase.Kind.LINK, new Money(1), "17"));

        assertThat(purchase.kind()).isEqualTo(Purchase.Kind.LINK);
        assertThat(purchase.target()).matches("https://pay\\.kaspi\\.kz/pay/[0-9]{41}");
        assertThat(bank.office().purchase(purchase.id().value()))
                .hasValueSatisfying(booked -> {
                    assertThat(booked.amount()).isEqualByComparingTo("0.01");
                    assertThat(booked.reference()).isEqualTo("17");
                });
    }

    @Test
    void opensAnotherPurchaseEachTime() {
        assertThat(opened(KEY).id()).isNotEqualTo(opened(KEY).id());
    }

    @Test
    void saysWhyItOpensNothing() {
        var till = till(KEY);
        var unknown = new Terminal("unknown", POINT);

        refused(open(KEY, unknown, PRICE), BankRefusal.TERMINAL_UNKNOWN, -1501);
        refused(open(KEY, till, Money.ZERO), BankRefusal.WRONG_AMOUNT, 990000028);
        points(withoutQr(POINT));
        refused(open(KEY, till, PRICE), BankRefusal.TRADE_POINT_WITHOUT_QR, 990000026);
        points(off(POINT));
        refused(open(KEY, till, PRICE), BankRefusal.TRADE_POINT_OFF, 990000018);
        points();
        refused(open(KEY, till, PRICE), BankRefusal.TRADE_POINT_UNKNOWN, -99000002);
    }

    @Test
    void opensNothingThatCannotBePaid() {
        var till = till(KEY);
        bank.behave(Behaviour.STANDARD.withMethods(List.of()));

        refused(open(KEY, till, PRICE), BankRefusal.NO_PAYMENT_METHODS, 990000033);
    }

    @Test
    void takesNoTiynWhereTheBankDoesNot() {
        on(Switch.WHOLE_TENGE);

        refused(open(KEY, till(KEY), new Money(150)), BankRefusal.WRONG_AMOUNT, 990000028);
        done(open(KEY, till(KEY), new Money(500_000)));
    }

    @Test
    void followsAPurchaseUntilItIsPaid() {
        var purchase = opened(KEY).id();
        long id = purchase.value();

        assertThat(state(purchase)).isEqualTo(PurchaseState.CREATED);
        bank.customer(DANA).scan(id);
        assertThat(state(purchase)).isEqualTo(PurchaseState.SCANNED);
        bank.customer(DANA).choose(id, Product.loan(12));
        bank.customer(DANA).confirm(id);
        var report = report(purchase);
        assertThat(report.state()).isEqualTo(PurchaseState.PAID);
        assertThat(report.amount()).isEqualTo(PRICE);
        assertThat(report.product()).isEqualTo("Loan");
        assertThat(report.transaction()).isNotEmpty();
    }

    @Test
    void reportsToEachAccess() {
        var purchase = paid(KEY);

        assertThat(ALL)
                .allSatisfy(access ->
                        assertThat(done(payments.report(access, purchase)).state())
                                .isEqualTo(PurchaseState.PAID));
    }

    @Test
    void tellsWhenAClientTurnsAwayOrTakesTooLong() {
        var declined = opened(KEY).id();
        var forgotten = opened(KEY).id();
        bank.customer(DANA).scan(declined.value());
        bank.customer(DANA).decline(declined.value());
        bank.customer(DANA).scan(forgotten.value());

        clock.advance(Duration.ofSeconds(65));

        assertThat(state(declined)).isEqualTo(PurchaseState.FAILED);
        assertThat(state(forgotten)).isEqualTo(PurchaseState.FAILED);
    }

    @Test
    void tellsOfAnExpiredPurchaseWhatTheBankSays() {
        var purchase = opened(KEY).id();
        clock.advance(Duration.ofMinutes(3));

        assertThat(state(purchase)).isEqualTo(PurchaseState.CREATED);
        bank.behave(bank.behaviour().saying(Status.EXPIRED, "Error"));
        assertThat(state(purchase)).isEqualTo(PurchaseState.FAILED);
        bank.behave(bank.behaviour().saying(Status.EXPIRED, "QrTokenDiscarded"));
        assertThat(state(purchase)).isEqualTo(PurchaseState.UNKNOWN);
    }

    @Test
    void saysWhenItDoesNotKnowAPurchase() {
        refused(payments.report(KEY, new PurchaseId(7)), BankRefusal.PURCHASE_UNKNOWN, -1601);
        refused(
                payments.report(BARBERS_KEY, opened(KEY).id()),
                BankRefusal.PURCHASE_UNKNOWN,
                -1601);
    }

    @Test
    void cannotBeAskedTooOftenWhereTheBankMinds() {
        var purchase = opened(KEY).id();
        on(Switch.POLLING_GUARD);
        done(payments.report(KEY, purchase));

        assertThat(payments.report(KEY, purchase)).isEqualTo(new BankAnswer.Unavailable<>());
        clock.advance(Duration.ofSeconds(5));
        done(payments.report(KEY, purchase));
    }

    /// One certificate is the key to the purchases of everybody for whom it was given.
    @Test
    void reportsToThePlatformWhoeverItIsFor() {
        assertThat(done(payments.report(BARBERS, opened(KEY).id())).state())
                .isEqualTo(PurchaseState.CREATED);
    }

    private static BankAccess with(byte[] file) {
        return BankAccess.ByCertificate.of(file, Keystores.PASSWORD);
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private BankAnswer<Purchase> open(BankAccess access, Terminal till, Money amount) {
        return payments.open(access, till, Purchase.Kind.QR, amount, "17");
    }
}
