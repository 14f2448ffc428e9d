package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.payment.TaxNumber;
import kz.localbusiness.domain.payment.Terminal;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.SecretValue;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Behaviour;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.Organisation;
import kz.localbusiness.kaspi.simulator.Switch;
import kz.localbusiness.kaspi.simulator.TradePoint;
import org.junit.jupiter.api.BeforeEach;

/// A bank that knows a salon with two trade points and a barber with one; both are met by each
/// scheme.
public abstract class BankSide {

    protected static final TaxNumber SALON = new TaxNumber("120340005670");
    protected static final TaxNumber BARBER = new TaxNumber("210140003219");
    protected static final long POINT = 8_000_000_001L;
    protected static final long OTHER_POINT = 8_000_000_002L;
    protected static final long BARBERS_POINT = 8_000_000_003L;
    protected static final BankAccess KEY = new BankAccess.ByKey(new SecretValue("test_salon"));
    protected static final BankAccess CERTIFICATE = Keystores.access("salon");
    protected static final BankAccess PLATFORM = new BankAccess.ByPlatform(SALON);
    protected static final BankAccess BARBERS = new BankAccess.ByPlatform(BARBER);
    protected static final BankAccess BARBERS_KEY =
            new BankAccess.ByKey(new SecretValue("test_barber"));
    protected static final List<BankAccess> ALL = List.of(KEY, CERTIFICATE, PLATFORM);
    protected static final Money PRICE = Money.tenge(5000);
    protected static final String DANA = "dana";

    protected final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T05:00:00Z"));
    protected final Bank bank = new Bank(clock, Behaviour.STANDARD);

    protected Payments payments;

    @BeforeEach
    void meetTheBank() {
        payments = payments(bank);
        points(TradePoint.open(POINT, "Салон"), TradePoint.open(OTHER_POINT, "Салон 2"));
        bank.office()
                .admit(organisation(BARBER, "barber", TradePoint.open(BARBERS_POINT, "Барбер")));
    }

    /// Ours, to that bank.
    protected abstract Payments payments(Bank bank);

    /// The salon has these and no others.
    protected void points(TradePoint... points) {
        bank.office().admit(organisation(SALON, "salon", points));
    }

    protected void on(Switch one) {
        bank.behave(bank.behaviour().with(one));
    }

    protected void next(Operation operation, Fault fault) {
        bank.faults().next(operation, fault);
    }

    protected Terminal till(BankAccess access) {
        return done(payments.register(access, POINT, "till-1"));
    }

    protected Purchase opened(BankAccess access) {
        return done(payments.open(access, till(access), Purchase.Kind.QR, PRICE, "17"));
    }

    protected PurchaseId paid(BankAccess access) {
        var purchase = opened(access).id();
        bank.customer(DANA).pay(purchase.value());
        return purchase;
    }

    protected PurchaseReport report(PurchaseId purchase) {
        return done(payments.report(PLATFORM, purchase));
    }

    protected PurchaseState state(PurchaseId purchase) {
        return report(purchase).state();
    }

    protected static <T> T done(BankAnswer<T> answer) {
        return answer.done().orElseThrow(() -> new AssertionError(answer.toString()));
    }

    protected static void refused(BankAnswer<?> answer, BankRefusal why, long code) {
        assertThat(answer).isEqualTo(new BankAnswer.Refused<>(why, code));
    }

    protected static void unasked(BankAnswer<?> answer) {
        refused(answer, BankRefusal.CERTIFICATE_UNUSABLE, BankAnswer.Refused.NOT_ASKED);
    }

    protected static TradePoint off(long id) {
        return new TradePoint(id, "Салон", "", "", false, true);
    }

    protected static TradePoint withoutQr(long id) {
        return new TradePoint(id, "Салон", "", "", true, false);
    }

    private static Organisation organisation(TaxNumber number, String name, TradePoint... points) {
        return new Organisation(number.digits(), "test_" + name, name, "platform", List.of(points));
    }
}
