package kz.localbusiness.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Reservation;
import kz.localbusiness.domain.payment.ChargeState.Bound;
import kz.localbusiness.domain.payment.ChargeState.Closed;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.payment.ChargeState.Paid;
import kz.localbusiness.domain.payment.ChargeState.Unbound;
import kz.localbusiness.domain.payment.ChargeState.Waiting;
import kz.localbusiness.domain.payment.Refund.Hand;
import kz.localbusiness.domain.payment.Refund.Reason;
import kz.localbusiness.domain.payment.RefundDecision.MoreThanLeft;
import kz.localbusiness.domain.payment.RefundDecision.NothingReceived;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;
import kz.localbusiness.domain.payment.RefundDecision.WasAsked;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// 5,000 ₸, payable for three minutes, to be confirmed within 65 seconds.
@Tag("pain-24")
class ChargeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final Money SUM = Money.tenge(5_000);
    private static final AppointmentId VISIT = new AppointmentId(new UUID(4, 4));
    private static final PhoneNumber PHONE = new PhoneNumber("+77011234567");
    private static final Purpose NOBODYS =
            new Purpose.Advance(
                    new Reservation(VISIT, List.of(), ClientDetails.erasedIn(Language.RU)));
    private static final RefundId ALL = new RefundId(new UUID(1, 1));
    private static final RefundId PART = new RefundId(new UUID(1, 2));
    private static final RefundCode CODE =
            new RefundCode(7, "1", NOW.plusSeconds(180), Duration.ofSeconds(5));
    private static final Purchase PURCHASE =
            new Purchase(
                    new PurchaseId(12_800_000_001L),
                    Purchase.Kind.QR,
                    "1",
                    NOW.plusSeconds(180),
                    List.of(),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(65));

    @Test
    void isOnRecordBeforeTheBankIsAsked() {
        var charge = begun();

        assertThat(charge.isDue(NOW)).isFalse();
        assertThat(charge.isDue(NOW.plus(Charge.LEASE))).isTrue();
        assertThat(charge.unopened(Ending.ABANDONED, NOW).dueAt()).isNull();
        assertThat(charge.opened(PURCHASE, NOW).opened(PURCHASE, NOW.plusSeconds(9)))
                .isEqualTo(charge.opened(PURCHASE, NOW));
    }

    @Test
    void isAskedForAsOftenAsTheBankLikes() {
        var charge = waiting();

        assertThat(charge.dueAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(heard(charge, PurchaseState.CREATED, 5).dueAt()).isEqualTo(NOW.plusSeconds(10));
        assertThat(heard(charge, PurchaseState.UNKNOWN, 5).state()).isEqualTo(charge.state());
    }

    @Test
    void isAskedForOnlyByPeopleWhileAnInvoiceCanBePaid() {
        var invoice = invoice();
        var end = NOW.plus(Duration.ofHours(24));

        assertThat(invoice.dueAt()).isEqualTo(end.plusSeconds(11));
        assertThat(heard(invoice, PurchaseState.CREATED, 60)).isEqualTo(invoice);
        assertThat(heard(invoice, PurchaseState.SCANNED, 60)).isEqualTo(invoice);
        assertThat(invoice.mayBePaid(end)).isTrue();
        assertThat(invoice.mayBePaid(end.plusSeconds(11))).isFalse();
        assertThat(invoice.heard(report(PurchaseState.UNKNOWN, null), end.plusSeconds(11)).state())
                .isEqualTo(new Closed(PURCHASE.id(), end.plusSeconds(11), Ending.LAPSED, 0));
    }

    @Test
    void isUnclearWhereTheBankMayHaveSentAnInvoice() {
        var unclear = begun(new Purpose.Invoice(VISIT, PHONE)).unheard(NOW);

        assertThat(unclear.state()).isEqualTo(new Closed(null, NOW, Ending.UNCLEAR, 0));
        assertThat(unclear.mayBePaid(NOW.plusSeconds(60))).isTrue();
        assertThat(unclear.mayBePaid(NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(unclear.ruledOut().mayBePaid(NOW)).isFalse();
        assertThat(invoice().ruledOut()).isEqualTo(invoice());
        assertThat(begun().unheard(NOW).state())
                .isEqualTo(new Closed(null, NOW, Ending.ABANDONED, 0));
    }

    @Test
    void keepsOfAPhoneWhatTellsWhoseItIs() {
        assertThat(begun(new Purpose.Invoice(VISIT, PHONE)).purpose())
                .isEqualTo(new Purpose.Invoice(VISIT, new PhoneNumber("+7701*****67")));
        assertThat(heard(invoice(), PurchaseState.PAID, 60).bound(NOW).purpose())
                .isEqualTo(new Purpose.Invoice(VISIT, PhoneNumber.ERASED));
    }

    @Test
    void knowsWhoBeganItForDaysAfterTheBankHasOpenedNothing() {
        var refused = advance().unopened(Ending.REFUSED, NOW);
        var end = NOW.plus(Duration.ofDays(3));

        assertThat(refused.purpose()).isEqualTo(advance().purpose());
        assertThat(refused.dueAt()).isEqualTo(end);
        var over = refused.heard(report(PurchaseState.UNKNOWN, null), end);
        assertThat(over.state()).isEqualTo(refused.state());
        assertThat(over.dueAt()).isNull();
        assertThat(over.purpose()).isEqualTo(NOBODYS);
    }

    @Test
    void forgetsWhoeverBeganItOnceNobodyCanPay() {
        var waiting = advance().opened(PURCHASE, NOW);
        var lapsed = heard(waiting, PurchaseState.CREATED, 191);

        assertThat(advance().forgotten(NOW)).isEqualTo(advance());
        assertThat(waiting.forgotten(NOW)).isEqualTo(waiting);
        assertThat(lapsed.forgotten(NOW.plusSeconds(191)).purpose()).isEqualTo(NOBODYS);
        assertThat(lapsed.forgotten(NOW.plusSeconds(191)).dueAt()).isEqualTo(lapsed.dueAt());
        var late = heard(lapsed.forgotten(NOW.plusSeconds(191)), PurchaseState.PAID, 251);
        assertThat(late.state()).isEqualTo(new Paid(PURCHASE.id(), SUM, NOW.plusSeconds(251)));
    }

    @Test
    void forgetsThePhoneOfAnUnclearInvoiceOnceADayHasPassed() {
        var unclear = begun(new Purpose.Invoice(VISIT, PHONE)).unheard(NOW);

        assertThat(unclear.forgotten(NOW.plusSeconds(60))).isEqualTo(unclear);
        assertThat(unclear.forgotten(NOW.plus(Duration.ofHours(24))).purpose())
                .isEqualTo(new Purpose.Invoice(VISIT, PhoneNumber.ERASED));
    }

    @Test
    void lapsesWhenNobodyScansIt() {
        assertThat(heard(waiting(), PurchaseState.CREATED, 190).state())
                .isInstanceOf(Waiting.class);
        var lapsed = heard(waiting(), PurchaseState.CREATED, 191);

        assertThat(lapsed.state()).isEqualTo(closed(191, Ending.LAPSED, 0));
        assertThat(lapsed.dueAt()).isEqualTo(NOW.plusSeconds(251));
    }

    @Test
    void lapsesWhenNobodyConfirmsIt() {
        var scanned = heard(waiting(), PurchaseState.SCANNED, 100);

        assertThat(heard(scanned, PurchaseState.SCANNED, 175).state()).isEqualTo(scanned.state());
        assertThat(heard(scanned, PurchaseState.SCANNED, 176).state())
                .isEqualTo(closed(176, Ending.LAPSED, 0));
    }

    @Test
    void believesALateAnswer() {
        var lapsed = heard(waiting(), PurchaseState.CREATED, 191);

        assertThat(heard(lapsed, PurchaseState.PAID, 251).state())
                .isEqualTo(new Paid(PURCHASE.id(), SUM, NOW.plusSeconds(251)));
    }

    @Test
    void isLookedAtForDaysAndThenNoMore() {
        var charge = heard(waiting(), PurchaseState.FAILED, 10);
        int looks = 0;
        for (var due = charge.dueAt(); due != null; due = charge.dueAt()) {
            charge = charge.heard(report(PurchaseState.FAILED, null), due);
            looks++;
        }

        assertThat(looks).isEqualTo(6);
        assertThat(charge.state()).isEqualTo(closed(10, Ending.FAILED, 6));
    }

    @Test
    void isLookedAtAgainWhereTheBankSaysMore() {
        var over = heard(waiting(), PurchaseState.FAILED, 10).settled();

        assertThat(over.lookedAtAgain(NOW).isDue(NOW)).isTrue();
        assertThat(heard(over.lookedAtAgain(NOW), PurchaseState.PAID, 20).state())
                .isInstanceOf(Paid.class);
        assertThat(paid().lookedAtAgain(NOW)).isEqualTo(paid());
    }

    @Test
    void tellsWhenAnotherSumHasCome() {
        var other = waiting().heard(report(PurchaseState.PAID, Money.tenge(4_000)), NOW);

        assertThat(other.isOfOtherSum()).isTrue();
        assertThat(other.received()).isEqualTo(Money.tenge(4_000));
        assertThat(paid().isOfOtherSum()).isFalse();
    }

    @Test
    void goesBackAsAWholeWhereItHasNoVisit() {
        var unbound = paid().unbound(ALL, Reason.NO_TIME, NOW);

        assertThat(unbound.state()).isInstanceOf(Unbound.class);
        assertThat(unbound.left()).isEqualTo(Money.ZERO);
        assertThat(unbound.nextRefund().orElseThrow().amount()).isEqualTo(SUM);
        assertThat(unbound.unbound(PART, Reason.NO_TIME, NOW)).isEqualTo(unbound);
    }

    @Test
    void forgetsNoRefundThatWasAskedForWhileItWasBound() {
        var asked = due(paid(), PART, 1_000);

        assertThat(asked.bound(NOW).dueAt()).isEqualTo(NOW);
        assertThat(asked.unbound(ALL, Reason.NO_TIME, NOW).refunds())
                .extracting(Refund::amount)
                .containsExactly(Money.tenge(1_000), Money.tenge(4_000));
    }

    @Test
    void givesBackNoMoreThanHasCome() {
        var bound = paid().bound(NOW);
        var part = due(bound, PART, 3_000);

        assertThat(part.left()).isEqualTo(Money.tenge(2_000));
        assertThat(part.refund(ALL, Money.tenge(2_001), Reason.BY_BUSINESS, NOW))
                .isEqualTo(new MoreThanLeft(Money.tenge(2_000)));
        assertThat(part.refund(PART, Money.tenge(3_000), Reason.BY_BUSINESS, NOW))
                .isInstanceOf(WasAsked.class);
        assertThat(waiting().refund(ALL, SUM, Reason.BY_BUSINESS, NOW))
                .isEqualTo(new NothingReceived());
    }

    @Test
    void givesBackOneAfterTheOther() {
        var two = due(due(paid().bound(NOW), PART, 1_000), ALL, 4_000);

        assertThat(two.nextRefund().orElseThrow().id()).isEqualTo(PART);
        var one = two.trying(PART, SUM).refunded(PART, Doer.PLATFORM, 77L, NOW);
        assertThat(one.returned()).isEqualTo(Money.tenge(1_000));
        assertThat(one.dueAt()).isEqualTo(NOW);
        var both = one.byHand(ALL, Hand.REFUSED, NOW);
        assertThat(both.dueAt()).isNull();
        assertThat(both.refunded(ALL, Doer.PLATFORM, null, NOW).returned()).isEqualTo(SUM);
    }

    @Test
    void goesBackToWhoeverScansACode() {
        var byHand = due(paid().bound(NOW), PART, 1_000).byHand(PART, Hand.SCHEME, NOW);
        var scanning = byHand.scanning(PART, CODE, NOW);

        assertThat(byHand.mayGoByCode(byHand.refund(PART).orElseThrow())).isTrue();
        assertThat(scanning.mayGoByCode(scanning.refund(PART).orElseThrow())).isFalse();
        assertThat(scanning.dueAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(scanning.nextRefund()).map(Refund::id).contains(PART);
    }

    @Test
    void waitsForTheScannerUntilTheCodeIsOver() {
        var scanning =
                due(paid().bound(NOW), PART, 1_000)
                        .byHand(PART, Hand.SCHEME, NOW)
                        .scanning(PART, CODE, NOW);

        assertThat(unscanned(scanning, RefundCode.State.CREATED, 190).dueAt())
                .isEqualTo(NOW.plusSeconds(195));
        assertThat(why(unscanned(scanning, RefundCode.State.UNKNOWN, 191)))
                .isEqualTo(Hand.NOT_SCANNED);
        assertThat(why(unscanned(scanning, RefundCode.State.FAILED, 5)))
                .isEqualTo(Hand.NOT_SCANNED);
    }

    @Test
    void goesNotByCodeWhereTheBankMayHaveGivenItBack() {
        var unclear = due(paid().bound(NOW), PART, 1_000).byHand(PART, Hand.UNCLEAR, NOW);

        assertThat(unclear.mayGoByCode(unclear.refund(PART).orElseThrow())).isFalse();
    }

    @Test
    void isNobodysOnceItIsWithItsVisit() {
        assertThat(paid().bound(NOW).state()).isInstanceOf(Bound.class);
        assertThat(paid().bound(NOW).dueAt()).isNull();
    }

    private static Charge unscanned(Charge charge, RefundCode.State said, int seconds) {
        return charge.unscanned(PART, CODE, said, NOW.plusSeconds(seconds));
    }

    private static Hand why(Charge charge) {
        return ((Refund.State.ByHand) charge.refund(PART).orElseThrow().state()).why();
    }

    private static Charge due(Charge charge, RefundId id, long tenge) {
        var decision = charge.refund(id, Money.tenge(tenge), Reason.BY_BUSINESS, NOW);
        return ((RefundDue) decision).charge();
    }

    private static Charge begun() {
        return begun(new Purpose.Balance(VISIT));
    }

    private static Charge begun(Purpose purpose) {
        var id = new ChargeId(new UUID(3, 3));
        return Charge.begin(new BusinessId(new UUID(2, 2)), id, purpose, SUM, NOW);
    }

    private static Charge advance() {
        var client = new ClientDetails("Dana", PHONE, null, "quietly", Language.RU);
        return begun(new Purpose.Advance(new Reservation(VISIT, List.of(), client)));
    }

    private static Charge invoice() {
        return begun(new Purpose.Invoice(VISIT, PHONE))
                .opened(Purchase.invoice(PURCHASE.id(), NOW), NOW);
    }

    private static Charge waiting() {
        return begun().opened(PURCHASE, NOW);
    }

    private static Charge paid() {
        return heard(waiting(), PurchaseState.PAID, 10);
    }

    private static Charge heard(Charge charge, PurchaseState state, int seconds) {
        return charge.heard(report(state, null), NOW.plusSeconds(seconds));
    }

    private static Closed closed(int seconds, Ending ending, int looks) {
        return new Closed(PURCHASE.id(), NOW.plusSeconds(seconds), ending, looks);
    }

    private static PurchaseReport report(PurchaseState state, @Nullable Money sum) {
        return new PurchaseReport(state, sum, null, null);
    }
}
