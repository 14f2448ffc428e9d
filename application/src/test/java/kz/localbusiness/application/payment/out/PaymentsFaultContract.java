package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes wrong between us and the bank, and what may be concluded from it.
public abstract class PaymentsFaultContract extends BankSide {

    private static final PhoneNumber PHONE = new PhoneNumber("+77011234567");

    private static final List<Fault> LOSSES =
            List.of(
                    Fault.LOST,
                    Fault.NEVER_ARRIVED,
                    new Fault.Failing(500, true),
                    new Fault.Failing(503, false));

    private static final Fault SLOW = new Fault.Slow(Duration.ofHours(1));

    /// What must not be done twice, against a purchase that is paid and one that is not.
    private static final Map<Operation, Function<PaymentsFaultContract, BankAnswer<?>>> REQUESTS =
            Map.of(
                    Operation.DELETE,
                    it -> it.payments.remove(PLATFORM, it.till(PLATFORM)),
                    Operation.CREATE_QR,
                    it -> it.open(Purchase.Kind.QR),
                    Operation.CREATE_LINK,
                    it -> it.open(Purchase.Kind.LINK),
                    Operation.CREATE_RETURN,
                    it -> it.payments.openRefundCode(CERTIFICATE, it.till(CERTIFICATE), "1"),
                    Operation.RETURN,
                    it -> it.payments.refund(PLATFORM, it.till(PLATFORM), it.paid, PRICE),
                    Operation.CREATE_INVOICE,
                    it -> it.payments.invoice(PLATFORM, it.till(PLATFORM), PHONE, PRICE, ""),
                    Operation.CANCEL_INVOICE,
                    it -> it.payments.cancelInvoice(PLATFORM, it.till(PLATFORM), it.invoice));

    private static final Map<Operation, Function<PaymentsFaultContract, BankAnswer<?>>> QUESTIONS =
            Map.of(
                    Operation.TRADE_POINTS,
                    it -> it.payments.tradePoints(PLATFORM),
                    Operation.REGISTER,
                    it -> it.payments.register(PLATFORM, POINT, "till-9"),
                    Operation.STATUS,
                    it -> it.payments.report(PLATFORM, it.paid),
                    Operation.DETAILS,
                    it -> it.payments.details(PLATFORM, it.till(PLATFORM), it.paid),
                    Operation.CLIENT,
                    it -> it.payments.clientName(PLATFORM, it.till(PLATFORM), PHONE),
                    Operation.RETURN_STATUS,
                    it -> it.payments.refundCodeState(CERTIFICATE, it.code),
                    Operation.RETURN_OPERATIONS,
                    it -> it.payments.pastPurchases(CERTIFICATE, it.till(CERTIFICATE), it.code));

    private PurchaseId paid;
    private PurchaseId invoice;
    private long code;

    @BeforeEach
    void prepare() {
        paid = paid(PLATFORM);
        invoice = done(payments.invoice(PLATFORM, till(PLATFORM), PHONE, PRICE, ""));
        code = scannedCode();
    }

    @Test
    void cannotKnowWhatHasBecomeOfARequestWithoutAnAnswer() {
        for (var fault : LOSSES) {
            REQUESTS.forEach((operation, request) -> {
                next(operation, fault);

                assertThat(request.apply(this))
                        .as("%s, %s", operation, fault)
                        .isEqualTo(new BankAnswer.Unclear<>());
            });
        }
    }

    @Test
    void knowsThatNothingWasDoneWhenTheBankSaysSo() {
        REQUESTS.forEach((operation, request) -> {
            next(operation, Fault.BUSY);

            assertThat(request.apply(this))
                    .as("%s", operation)
                    .isEqualTo(new BankAnswer.Unavailable<>());
        });
        assertThat(bank.office().refunds()).isEmpty();
    }

    @Test
    void knowsThatNothingWasDoneWhenItIsTurnedAway() {
        next(Operation.CREATE_QR, new Fault.Failing(429, false));

        assertThat(open(Purchase.Kind.QR)).isEqualTo(new BankAnswer.Unavailable<>());
    }

    @Test
    void asksAQuestionAgain() {
        for (var fault : LOSSES) {
            QUESTIONS.forEach((operation, question) -> {
                bank.faults().next(operation, fault, 2);

                assertThat(question.apply(this).done()).as("%s, %s", operation, fault).isPresent();
            });
        }
    }

    @Test
    void givesUpAskingAtLast() {
        QUESTIONS.forEach((operation, question) -> {
            bank.faults().next(operation, Fault.NEVER_ARRIVED, 20);

            assertThat(question.apply(this))
                    .as("%s", operation)
                    .isEqualTo(new BankAnswer.Unavailable<>());
            bank.faults().none();
        });
    }

    @Test
    void waitsForNobodyForEver() {
        next(Operation.CREATE_INVOICE, SLOW);
        next(Operation.STATUS, SLOW);

        assertThat(payments.invoice(PLATFORM, till(PLATFORM), PHONE, PRICE, ""))
                .isEqualTo(new BankAnswer.Unclear<>());
        assertThat(state(paid)).isEqualTo(PurchaseState.PAID);
    }

    @Test
    void doesNothingTwice() {
        int before = bank.office().purchases().size();
        next(Operation.CREATE_QR, Fault.LOST);
        next(Operation.CREATE_INVOICE, Fault.LOST);
        next(Operation.RETURN, Fault.LOST);

        open(Purchase.Kind.QR);
        payments.invoice(PLATFORM, till(PLATFORM), PHONE, PRICE, "");
        payments.refund(PLATFORM, till(PLATFORM), paid, PRICE);

        assertThat(bank.office().purchases()).hasSize(before + 2);
        assertThat(bank.office().refunds()).hasSize(1);
    }

    @Test
    void canFindOutAboutALostRefundByWhatIsLeft() {
        next(Operation.RETURN, Fault.LOST);
        payments.refund(PLATFORM, till(PLATFORM), paid, PRICE);

        var details = done(payments.details(PLATFORM, till(PLATFORM), paid));

        assertThat(details.refundable().tiyn()).isZero();
    }

    @Test
    void livesWithARequestThatTheNetworkRepeats() {
        next(Operation.CREATE_QR, new Fault.Twice());

        var purchase = done(open(Purchase.Kind.QR));

        assertThat(state(purchase.id())).isEqualTo(PurchaseState.CREATED);
    }

    @Test
    void believesWhatItHearsLast() {
        next(Operation.STATUS, new Fault.Stale());

        assertThat(state(paid)).isEqualTo(PurchaseState.CREATED);
        assertThat(state(paid)).isEqualTo(PurchaseState.PAID);
    }

    private BankAnswer<Purchase> open(Purchase.Kind kind) {
        return payments.open(PLATFORM, till(PLATFORM), kind, PRICE, "17");
    }

    private long scannedCode() {
        var opened = done(payments.openRefundCode(CERTIFICATE, till(CERTIFICATE), "1"));
        bank.customer(DANA).scanRefundCode(opened.id());
        return opened.id();
    }
}
