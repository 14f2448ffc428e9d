package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.PastPurchase;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.Terminal;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.kaspi.simulator.Booked;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.Status;
import kz.localbusiness.kaspi.simulator.Switch;
import org.junit.jupiter.api.Test;

/// Money on its way back.
public abstract class PaymentsRefundContract extends BankSide {

    @Test
    void givesBackInPartsAndTellsWhatIsLeft() {
        var purchase = paid(PLATFORM);

        long first = done(refund(purchase, new Money(199_950)));
        var details = done(payments.details(PLATFORM, till(PLATFORM), purchase));
        long second = done(refund(purchase, details.refundable()));

        assertThat(details.id()).isEqualTo(purchase);
        assertThat(details.total()).isEqualTo(PRICE);
        assertThat(details.refundable()).isEqualTo(new Money(300_050));
        assertThat(details.at()).isEqualTo(clock.instant());
        assertThat(first).isNotEqualTo(second);
        refused(refund(purchase, new Money(1)), BankRefusal.MORE_THAN_PAID, -99000005);
    }

    @Test
    void tellsOfARefundedPurchaseWhatTheBankSays() {
        var purchase = paid(PLATFORM);
        done(refund(purchase, PRICE));

        assertThat(state(purchase)).isEqualTo(PurchaseState.PAID);
        bank.behave(bank.behaviour().saying(Status.REFUNDED, "Refunded"));
        assertThat(state(purchase)).isEqualTo(PurchaseState.UNKNOWN);
    }

    @Test
    void givesNothingBackOfWhatIsNotPaid() {
        refused(refund(opened(PLATFORM).id(), PRICE), BankRefusal.NOT_REFUNDABLE, -99000011);
        refused(refund(new PurchaseId(7), PRICE), BankRefusal.PURCHASE_UNKNOWN, -1601);
        refused(
                payments.details(PLATFORM, till(PLATFORM), new PurchaseId(7)),
                BankRefusal.PURCHASE_UNKNOWN,
                -1601);
    }

    @Test
    void givesNothingBackElsewhere() {
        var purchase = paid(PLATFORM);
        var otherTill = done(payments.register(PLATFORM, OTHER_POINT, "till-2"));
        var barbersTill = done(payments.register(BARBERS, BARBERS_POINT, "till-1"));

        refused(
                payments.refund(PLATFORM, otherTill, purchase, PRICE),
                BankRefusal.OTHER_TRADE_POINT,
                -99000003);
        refused(
                payments.refund(BARBERS, barbersTill, purchase, PRICE),
                BankRefusal.PURCHASE_UNKNOWN,
                -99000001);
        on(Switch.FOREIGN_PURCHASE_UNKNOWN);
        refused(
                payments.refund(BARBERS, barbersTill, purchase, PRICE),
                BankRefusal.PURCHASE_UNKNOWN,
                -1601);
    }

    @Test
    void givesNothingBackFromATillThatIsOff() {
        var purchase = paid(PLATFORM);
        var till = till(PLATFORM);

        points(off(POINT));
        refused(refund(till, purchase), BankRefusal.TRADE_POINT_OFF, 990000018);
        points();
        refused(refund(till, purchase), BankRefusal.TRADE_POINT_UNKNOWN, -99000002);
        done(payments.remove(PLATFORM, till));
        refused(refund(till, purchase), BankRefusal.TERMINAL_OFF, -1502);
        var unknown = new Terminal("unknown", POINT);
        refused(refund(unknown, purchase), BankRefusal.TERMINAL_UNKNOWN, -1501);
    }

    @Test
    void keepsSomePurchasesWhole() {
        var purchase = paid(PLATFORM);
        bank.office().refuseParts(purchase.value());

        refused(refund(purchase, Money.tenge(1)), BankRefusal.NO_PARTIAL_REFUND, -99000020);
        done(refund(purchase, PRICE));
    }

    @Test
    void saysWhenTheBankItselfHasFailed() {
        var purchase = paid(PLATFORM);
        next(Operation.RETURN, new Fault.Answering(-99000006));

        refused(refund(purchase, PRICE), BankRefusal.REFUND_FAILED, -99000006);
        done(refund(purchase, PRICE));
    }

    @Test
    void givesBackToWhoScans() {
        var purchase = paid(CERTIFICATE);
        var code = code();

        assertThat(code.content()).matches("[0-9]{41}");
        assertThat(code.expiresAt()).isEqualTo(clock.instant().plusSeconds(180));
        assertThat(code.pollEvery()).isEqualTo(Duration.ofSeconds(5));
        assertThat(state(code)).isEqualTo(RefundCode.State.CREATED);
        refused(refund(purchase, code), BankRefusal.PURCHASE_UNKNOWN, -1601);
        bank.customer(DANA).scanRefundCode(code.id());
        assertThat(state(code)).isEqualTo(RefundCode.State.SCANNED);
        done(refund(purchase, code));
        assertThat(bank.office().purchase(purchase.value()))
                .map(Booked::refunded)
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("5000"));
    }

    @Test
    void listsWhatTheScannerHasBought() {
        paid(CERTIFICATE);
        clock.advance(Duration.ofMinutes(1));
        var last = paid(CERTIFICATE);
        var code = code();
        bank.customer(DANA).scanRefundCode(code.id());

        var past = done(payments.pastPurchases(CERTIFICATE, till(CERTIFICATE), code.id()));

        assertThat(past)
                .hasSize(2)
                .first()
                .isEqualTo(new PastPurchase(last, PRICE, clock.instant()));
    }

    @Test
    void listsNothingBeforeAnybodyHasScanned() {
        refused(
                payments.pastPurchases(CERTIFICATE, till(CERTIFICATE), code().id()),
                BankRefusal.PURCHASE_UNKNOWN,
                -1601);
        refused(payments.refundCodeState(CERTIFICATE, 7), BankRefusal.PURCHASE_UNKNOWN, -1601);
    }

    @Test
    void tellsOfACodeThatHasFailedOrSaysSomethingNew() {
        var code = code();
        bank.office().failRefundCode(code.id());

        assertThat(state(code)).isEqualTo(RefundCode.State.FAILED);
        bank.behave(bank.behaviour().saying(Status.FAILED, "Rejected"));
        assertThat(state(code)).isEqualTo(RefundCode.State.UNKNOWN);
    }

    @Test
    void refundsOnceByACodeOrOnlyToThePayerWhereTheBankMinds() {
        var purchase = paid(CERTIFICATE);
        var code = code();
        bank.customer("aigerim").scanRefundCode(code.id());
        on(Switch.REFUND_TO_PAYER_ONLY);

        refused(refund(purchase, code), BankRefusal.PURCHASE_UNKNOWN, -1601);
    }

    @Test
    void doesNotAskForWhatTheSchemeDoesNotHave() {
        var till = till(KEY);
        var purchase = paid(KEY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> payments.refund(KEY, till, purchase, PRICE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payments.refund(CERTIFICATE, till, purchase, PRICE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payments.refund(PLATFORM, till, purchase, PRICE, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payments.details(KEY, till, purchase));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payments.openRefundCode(PLATFORM, till, "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> payments.refundCodeState(KEY, 7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> payments.pastPurchases(PLATFORM, till, 7));
    }

    private BankAnswer<Long> refund(PurchaseId purchase, Money amount) {
        return payments.refund(PLATFORM, till(PLATFORM), purchase, amount);
    }

    private BankAnswer<Long> refund(Terminal till, PurchaseId purchase) {
        return payments.refund(PLATFORM, till, purchase, PRICE);
    }

    private BankAnswer<Long> refund(PurchaseId purchase, RefundCode code) {
        return payments.refund(CERTIFICATE, till(CERTIFICATE), purchase, PRICE, code.id());
    }

    private RefundCode code() {
        return done(payments.openRefundCode(CERTIFICATE, till(CERTIFICATE), "r-17"));
    }

    private RefundCode.State state(RefundCode code) {
        return done(payments.refundCodeState(CERTIFICATE, code.id()));
    }
}
