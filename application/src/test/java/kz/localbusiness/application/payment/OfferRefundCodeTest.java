package kz.localbusiness.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Dying;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.Payments;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.Refund.Hand;
import kz.localbusiness.domain.payment.Refund.State.ByHand;
import kz.localbusiness.domain.payment.Refund.State.Done;
import kz.localbusiness.domain.payment.Refund.State.Scanning;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.RefundCodeDecision;
import kz.localbusiness.domain.payment.RefundCodeDecision.BankAway;
import kz.localbusiness.domain.payment.RefundCodeDecision.NoSuchRefund;
import kz.localbusiness.domain.payment.RefundCodeDecision.NotByCode;
import kz.localbusiness.domain.payment.RefundCodeDecision.Offered;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.kaspi.simulator.Bank;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import kz.localbusiness.kaspi.simulator.PurchaseKind;
import kz.localbusiness.kaspi.simulator.Switch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Dana has paid 5,000 ₸ online and gets 2,000 ₸ back, under an agreement by which the bank gives
/// money back only to whoever scans a code.
@Tag("pain-24")
class OfferRefundCodeTest {

    private static final Money SUM = Money.tenge(2_000);

    private final OpenSalon salon = new OpenSalon();
    private final OnlineSalon online = new OnlineSalon(salon, OnlineSalon.BY_CERTIFICATE);
    private final Charge charge = online.paid("10:00");
    private final RefundId refund = byHand();

    @Test
    void givesTheMoneyToTheClientWhoScans() {
        var code = offered();
        pursue();
        assertThat(refundNow().state()).isEqualTo(new Scanning(code));

        scans("Dana", code);

        assertThat(refundNow().state()).isInstanceOf(Done.class);
        assertThat(given()).containsExactly("2000.00");
        assertThat(visitPayment().returned()).isEqualTo(SUM);
    }

    @Test
    void staysToBeGivenBackByHandWhenNobodyScans() {
        offered();
        salon.platform.clock.advance(Duration.ofSeconds(191));

        online.pursue();

        assertThat(why()).isEqualTo(Hand.NOT_SCANNED);
        assertThat(toGiveBack()).containsExactly(refund);
        scans("Dana", offered());
        assertThat(refundNow().isDone()).isTrue();
    }

    @Test
    void staysToBeGivenBackByHandWhenTheCodeFails() {
        bank().office().failRefundCode(offered().id());

        pursue();

        assertThat(why()).isEqualTo(Hand.NOT_SCANNED);
    }

    @Test
    void givesNothingToSomebodyElse() {
        scans("Erlan", offered());

        assertThat(why()).isEqualTo(Hand.OTHER_PERSON);
        assertThat(given()).isEmpty();
    }

    @Test
    void believesTheBankWhereItDoesNotTellAllPurchases() {
        IntStream.range(0, 10).forEach(_ -> buys("Erlan"));
        bank().behave(bank().behaviour().with(Switch.REFUND_TO_PAYER_ONLY));

        scans("Erlan", offered());

        assertThat(why()).isEqualTo(Hand.OTHER_PERSON);
        assertThat(given()).isEmpty();
    }

    @Test
    void knowsThatItWasDoneWhenTheAnswerIsLost() {
        bank().faults().next(Operation.RETURN, Fault.LOST);
        scans("Dana", offered());
        assertThat(refundNow().isDone()).isFalse();

        salon.platform.clock.advance(Duration.ofSeconds(30));
        online.pursue();

        assertThat(refundNow().isDone()).isTrue();
        assertThat(given()).hasSize(1);
    }

    @Test
    void knowsThatItWasNotDoneWhenTheRequestIsLost() {
        bank().faults().next(Operation.RETURN, Fault.NEVER_ARRIVED);
        scans("Dana", offered());

        settle();

        assertThat(why()).isEqualTo(Hand.SCHEME);
        assertThat(given()).isEmpty();
        scans("Dana", offered());
        assertThat(refundNow().isDone()).isTrue();
    }

    @Test
    void tellsThatTheBankWillNot() {
        bank().office().refuseParts(OnlineSalon.purchase(charge).value());

        scans("Dana", offered());

        assertThat(why()).isEqualTo(Hand.REFUSED);
    }

    @Test
    void waitsWhileTheBankIsSilent() {
        var code = offered();
        bank().faults().next(Operation.RETURN_STATUS, Fault.BUSY);
        scans("Dana", code);
        assertThat(refundNow().state()).isEqualTo(new Scanning(code));
        bank().faults().next(Operation.RETURN_OPERATIONS, Fault.BUSY);
        pursue();
        assertThat(refundNow().state()).isEqualTo(new Scanning(code));

        settle();

        assertThat(refundNow().isDone()).isTrue();
    }

    /// Before or after each call to the outside.
    @ParameterizedTest
    @MethodSource("deaths")
    void givesBackOnceWhereverTheProcessEnds(int calls, boolean late) {
        var code = offered();
        bank().customer("Dana").scanRefundCode(code.id());
        salon.platform.clock.advance(Duration.ofSeconds(5));

        pursueAndDie(calls, late);
        settle();

        var back = given().isEmpty() ? Money.ZERO : SUM;
        assertThat(given()).hasSizeLessThan(2);
        assertThat(online.now(charge).returned()).isEqualTo(back);
        assertThat(refundNow().isDone() || refundNow().isByHand()).isTrue();
        assertThat(visitPayment().returned()).isEqualTo(back);
    }

    static Stream<Arguments> deaths() {
        return IntStream.range(0, 12)
                .boxed()
                .flatMap(calls -> Stream.of(true, false).map(late -> Arguments.of(calls, late)));
    }

    @Test
    void showsTheSameCodeToASecondTap() {
        var code = offered();

        assertThat(offered()).isEqualTo(code);
    }

    @Test
    void showsAnotherCodeWhenTheAnswerWasLost() {
        bank().faults().next(Operation.CREATE_RETURN, Fault.LOST);

        assertThat(offer(refund)).isEqualTo(new BankAway());
        assertThat(toGiveBack()).containsExactly(refund);
        assertThat(offer(refund)).isInstanceOf(Offered.class);
    }

    @Test
    void showsNoCodeByAnotherAgreement() {
        assertThat(ways().refundCodes()).isTrue();
        online.connect(OnlineSalon.BY_KEY);

        assertThat(offer(refund)).isEqualTo(new NotByCode());
        assertThat(ways().refundCodes()).isFalse();
    }

    @Test
    void leavesItToPeopleWhenTheAgreementChangesMeanwhile() {
        offered();
        online.connect(OnlineSalon.BY_PLATFORM);

        pursue();

        assertThat(why()).isEqualTo(Hand.SCHEME);
    }

    @Test
    void showsNoCodeForWhatIsGivenBack() {
        scans("Dana", offered());

        assertThat(offer(refund)).isEqualTo(new NotByCode());
        assertThat(offer(new RefundId(new UUID(1, 2)))).isEqualTo(new NoSuchRefund());
    }

    @Test
    void isNotForStaff() {
        salon.platform.callers.become(
                new Caller.Member(salon.business, "staff", Set.of(Role.STAFF), salon.aigerim));

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> port(OfferRefundCode.class).offer(command(refund)));
    }

    private RefundId byHand() {
        online.giveBack(charge, SUM);
        return online.now(charge).refunds().getFirst().id();
    }

    private RefundCode offered() {
        return ((Offered) offer(refund)).code();
    }

    private OfferRefundCode.Command command(RefundId which) {
        return new OfferRefundCode.Command(salon.business, charge.id(), which);
    }

    private RefundCodeDecision offer(RefundId which) {
        return online.asOwner(() -> port(OfferRefundCode.class).offer(command(which)));
    }

    private ShowBankWays.Ways ways() {
        var query = new ShowBankWays.Query(salon.business);
        return online.asOwner(() -> port(ShowBankWays.class).show(query));
    }

    private void scans(String who, RefundCode code) {
        assertThat(bank().customer(who).scanRefundCode(code.id())).isTrue();
        pursue();
    }

    private void buys(String who) {
        var connection = salon.call(() -> salon.platform.bankConnections.current()).orElseThrow();
        var till = Objects.requireNonNull(connection.terminal()).token();
        var us = kz.localbusiness.kaspi.simulator.Caller.withCertificate("salon");
        var opened = bank().open(us, PurchaseKind.LINK, till, BigDecimal.TEN, null);
        assertThat(bank().customer(who).pay(opened.done().orElseThrow().id())).isTrue();
    }

    private void pursue() {
        salon.platform.clock.advance(Duration.ofSeconds(5));
        online.pursue();
    }

    /// Until nothing is left to do.
    private void settle() {
        for (int i = 0; i < 5; i++) {
            salon.platform.clock.advance(Charge.LEASE);
            online.pursue();
        }
    }

    private void pursueAndDie(int calls, boolean late) {
        var dying = new Dying();
        var platform = salon.platform;
        var bank =
                new BankDoor(
                        dying.around(Payments.class, platform.payments),
                        platform.bankConnections,
                        platform.secrets,
                        platform.books);
        var useCase =
                PaymentUseCases.pursueCharge(
                        platform.office,
                        bank,
                        dying.around(Charges.class, platform.charges),
                        platform.chargeNews);
        var boundary = new BoundaryProxy(Caller.Platform::new, platform.clock);
        var command = new PursueCharge.Command(salon.business, charge.id());
        dying.dieAfter(calls, late);
        try {
            boundary.around(PursueCharge.class, useCase).pursue(command);
        } catch (IllegalStateException killed) {
            assertThat(killed).hasRootCauseInstanceOf(Dying.Killed.class);
        }
    }

    private Refund refundNow() {
        return online.now(charge).refund(refund).orElseThrow();
    }

    private Hand why() {
        return ((ByHand) refundNow().state()).why();
    }

    private List<RefundId> toGiveBack() {
        var query = new ListMoneyBack.Query(salon.business);
        return online.asOwner(() -> port(ListMoneyBack.class).list(query)).stream()
                .flatMap(one -> one.refunds().stream())
                .filter(Refund::isByHand)
                .map(Refund::id)
                .toList();
    }

    /// At the bank, in tenge.
    private List<String> given() {
        return bank().office().refunds().stream().map(one -> one.amount().toPlainString()).toList();
    }

    private Payment visitPayment() {
        var visit = charge.purpose().visit().orElseThrow();
        return salon.day(OpenSalon.TUESDAY)
                .appointment(visit)
                .orElseThrow()
                .payment(new PaymentId(charge.id().value()))
                .orElseThrow();
    }

    private Bank bank() {
        return online.bank();
    }

    private <P> P port(Class<P> type) {
        return salon.platform.port(type);
    }
}
