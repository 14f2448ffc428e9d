package kz.localbusiness.application.payment;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Dying;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.CancelAppointment;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.booking.RenewMyManageLink;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.payment.out.BillPayments;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.payment.Bill;
import kz.localbusiness.domain.payment.BillNumber;
import kz.localbusiness.domain.payment.BillPayment;
import kz.localbusiness.domain.payment.BillRefusal;
import kz.localbusiness.domain.payment.BillState;
import kz.localbusiness.domain.payment.BillState.Refused;
import kz.localbusiness.domain.payment.BillState.Taken;
import kz.localbusiness.domain.payment.BillerKey;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the bank is answered when it tells of a payment, also at once and again after a crash.
class TakeBillPaymentTest {

    private static final Money PRICE = Money.tenge(5_000);
    private static final int AT_ONCE = 50;

    private final OpenSalon salon = new OpenSalon();
    private final Dying dying = new Dying();
    private final BillerKey key = turnedOn();
    private final Appointment visit = confirmed("10:00");
    private final BillNumber number = number(visit);

    @Test
    void recordsItWithTheVisit() {
        var payment = pay(1, number.digits(), PRICE);

        assertThat(payment.state()).isEqualTo(new Taken(visit.id()));
        assertThat(paid()).isEqualTo(PRICE);
        assertThat(charge().state()).isInstanceOf(ChargeState.Bound.class);
    }

    @Test
    void saysTheSameHoweverOftenItIsTold() {
        var first = pay(1, number.digits(), PRICE);

        assertThat(pay(1, number.digits(), PRICE).state()).isEqualTo(first.state());
        assertThat(pay(1, "other", Money.tenge(1)).state()).isEqualTo(first.state());
        assertThat(visitNow().payments()).hasSize(1);
    }

    @Test
    void showsNothingToWhoeverHoldsAReplacedLink() {
        var old = salon.platform.links.sign(ManageLink.to(visit, salon.business));
        var other = confirmed("11:00");
        var othersOld = salon.platform.links.sign(ManageLink.to(other, salon.business));
        pay(1, number.digits(), PRICE);
        assertThat(payment(old)).isPresent();
        assertThat(numberBehind(other, othersOld)).isPresent();

        renew(visit, old);
        renew(other, othersOld);

        assertThat(payment(old)).isEmpty();
        assertThat(numberBehind(other, othersOld)).isEmpty();
    }

    private Optional<Charge> payment(ManageToken token) {
        var query = new ShowMyPayment.Query(salon.business, visit.id(), token);
        return salon.platform.port(ShowMyPayment.class).show(query).charge();
    }

    private void renew(Appointment one, ManageToken token) {
        salon.platform
                .port(RenewMyManageLink.class)
                .renew(new RenewMyManageLink.Command(salon.business, one.id(), token));
    }

    @Test
    void takesNoSecondPayment() {
        pay(1, number.digits(), PRICE);

        assertThat(pay(2, number.digits(), PRICE).state()).isEqualTo(refused(BillRefusal.PAID));
        assertThat(paid()).isEqualTo(PRICE);
    }

    @Test
    void refusesForGoodWhatItRefusedOnce() {
        var unknown = pay(1, "no number", PRICE);
        cancel();
        var cancelled = pay(2, number.digits(), PRICE);

        assertThat(unknown.state()).isEqualTo(refused(BillRefusal.UNKNOWN));
        assertThat(cancelled.state()).isEqualTo(refused(BillRefusal.CANCELLED));
        assertThat(pay(1, number.digits(), PRICE).state()).isEqualTo(unknown.state());
    }

    @ParameterizedTest
    @CsvSource({"499999", "500001", "1", "0"})
    void takesNoOtherSum(long tiyn) {
        assertThat(pay(1, number.digits(), new Money(tiyn)).state())
                .isEqualTo(refused(BillRefusal.OTHER_SUM));
        assertThat(paid()).isEqualTo(Money.ZERO);
        assertThat(salon.platform.charges.everything()).isEmpty();
    }

    @Test
    void admitsNobodyWithoutTheKey() {
        var other =
                new TakeBillPayment.Command(
                        salon.business,
                        "",
                        new PurchaseId(1),
                        number.digits(),
                        PRICE,
                        Instant.EPOCH);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> port().take(other));

        turnedOn();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> pay(1, number.digits(), PRICE));
        assertThat(salon.platform.billPayments.everything()).isEmpty();
    }

    @Test
    void letsTheOwnerGiveItBackByHandOnceTheVisitIsCancelled() {
        pay(1, number.digits(), PRICE);
        cancel();
        relay();
        pursue();

        assertThat(charge().refunds())
                .singleElement()
                .satisfies(refund -> {
                    assertThat(refund.isByHand()).isTrue();
                    assertThat(refund.amount()).isEqualTo(PRICE);
                    assertThat(refund.reason()).isEqualTo(Refund.Reason.CANCELLED);
                });
    }

    /// At whatever call, before it or after it.
    @Test
    void bringsAPaymentToItsEndThatACrashLeftUnderway() {
        int deaths = 0;
        for (int calls = 0; calls < 12; calls++) {
            for (var late : List.of(false, true)) {
                var crashed = new TakeBillPaymentTest();
                deaths += crashed.survives(calls, late) ? 0 : 1;

                var payment = crashed.pay(1, crashed.number.digits(), PRICE);

                assertThat(payment.state()).isEqualTo(new Taken(crashed.visit.id()));
                assertThat(crashed.paid()).isEqualTo(PRICE);
                assertThat(crashed.visitNow().payments()).hasSize(1);
                assertThat(crashed.salon.platform.charges.everything()).hasSize(1);
            }
        }
        assertThat(deaths).isGreaterThan(6);
    }

    /// Else it would be paid for, and nobody would know that it has to go back.
    @Test
    void givesMoneyBackThatACrashKeptFromItsRecordUntilTheVisitWasCancelled() {
        for (int calls = 0; calls < 12; calls++) {
            var crashed = new TakeBillPaymentTest();
            crashed.survives(calls, true);
            crashed.cancel();
            crashed.relay();

            var payment = crashed.pay(1, crashed.number.digits(), PRICE);
            crashed.pursue();

            var isTaken = payment.state() instanceof Taken;
            assertThat(crashed.paid()).isEqualTo(isTaken ? PRICE : Money.ZERO);
            assertThat(crashed.salon.platform.charges.everything())
                    .hasSize(isTaken ? 1 : 0)
                    .allSatisfy(charge -> assertThat(charge.left()).isEqualTo(Money.ZERO));
        }
    }

    @Test
    void saysOneThingToAllWhoTellOfOnePaymentAtOnce() throws Exception {
        var answers = atOnce(_ -> pay(1, number.digits(), PRICE));

        assertThat(answers).allSatisfy(one -> assertThat(one.state()).isInstanceOf(Taken.class));
        assertThat(visitNow().payments()).hasSize(1);
    }

    @Test
    void takesOneOfManyThatComeAtOnce() throws Exception {
        var answers = atOnce(txn -> pay(txn, number.digits(), PRICE));

        assertThat(answers).extracting(BillPayment::state).containsOnlyOnce(new Taken(visit.id()));
        assertThat(answers)
                .filteredOn(one -> one.state().equals(refused(BillRefusal.PAID)))
                .hasSize(AT_ONCE - 1);
        assertThat(paid()).isEqualTo(PRICE);
        assertThat(salon.platform.charges.everything()).hasSize(1);
    }

    @Test
    void hasNoNumberForWhatIsNotAgreedYet() {
        var asked = salon.booked(TUESDAY, "12:00");

        assertThat(numberIfAny(asked)).isEmpty();
    }

    @Test
    void hasNoNumberWhereTheBankMayNotCollect() {
        salon.run(() -> salon.platform.billing.remove());

        assertThat(numberIfAny(visit)).isEmpty();
    }

    private static BillState refused(BillRefusal why) {
        return new Refused(why);
    }

    private interface Told {

        BillPayment by(int transaction);
    }

    private static List<BillPayment> atOnce(Told told) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    IntStream.rangeClosed(1, AT_ONCE)
                            .<Callable<BillPayment>>mapToObj(one -> () -> told.by(one))
                            .toList();
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    private BillerKey turnedOn() {
        salon.platform.callers.become(owner());
        var on =
                salon.platform
                        .port(TurnOnBiller.class)
                        .turnOn(new TurnOnBiller.Command(salon.business));
        salon.platform.callers.become(new Caller.Anyone());
        return on;
    }

    private Appointment confirmed(String time) {
        var booked = salon.booked(TUESDAY, time);
        salon.platform.callers.become(owner());
        salon.platform
                .port(ConfirmAppointment.class)
                .confirm(new ConfirmAppointment.Command(salon.business, booked.id()));
        salon.platform.callers.become(new Caller.Anyone());
        return booked;
    }

    private BillNumber number(Appointment one) {
        return numberIfAny(one).orElseThrow();
    }

    private Optional<BillNumber> numberIfAny(Appointment one) {
        return numberBehind(one, salon.platform.links.sign(ManageLink.to(one, salon.business)));
    }

    private Optional<BillNumber> numberBehind(Appointment one, ManageToken token) {
        return salon.platform
                .port(ShowMyBill.class)
                .show(new ShowMyBill.Query(salon.business, one.id(), token))
                .map(Bill::number);
    }

    private BillPayment pay(long transaction, String account, Money sum) {
        return port().take(
                        new TakeBillPayment.Command(
                                salon.business,
                                key.value(),
                                new PurchaseId(transaction),
                                account,
                                sum,
                                Instant.EPOCH));
    }

    private boolean survives(int calls, boolean late) {
        dying.dieAfter(calls, late);
        try {
            pay(1, number.digits(), PRICE);
            return true;
        } catch (IllegalStateException killed) {
            return false;
        } finally {
            dying.live();
        }
    }

    private TakeBillPayment port() {
        var platform = salon.platform;
        var office =
                new BookingOffice(
                        platform.businesses,
                        platform.offerings,
                        platform.staff,
                        dying.around(Agendas.class, platform.agendas),
                        platform.rotation,
                        platform.clock,
                        platform.ids);
        var billing =
                new Billing(
                        platform.secrets,
                        platform.billNumbers,
                        dying.around(BillPayments.class, platform.billPayments));
        var charges = dying.around(Charges.class, platform.charges);
        return new BoundaryProxy(Caller.Anyone::new, platform.clock)
                .around(
                        TakeBillPayment.class,
                        PaymentUseCases.takeBillPayment(office, billing, charges));
    }

    private void cancel() {
        salon.platform.callers.become(owner());
        salon.platform
                .port(CancelAppointment.class)
                .cancel(new CancelAppointment.Command(salon.business, visit.id(), ""));
        salon.platform.callers.become(new Caller.Anyone());
    }

    private void relay() {
        asPlatform(() -> salon.platform.port(RelayNews.class).relay(salon.relay(TUESDAY)));
    }

    private void pursue() {
        asPlatform(() ->
                salon.platform
                        .port(ListDueCharges.class)
                        .due(9)
                        .forEach(salon.platform.port(PursueCharge.class)::pursue));
    }

    private void asPlatform(Runnable work) {
        salon.platform.callers.become(new Caller.Platform());
        work.run();
        salon.platform.callers.become(new Caller.Anyone());
    }

    private Caller owner() {
        return new Caller.Member(salon.business, "owner", Set.of(Role.OWNER));
    }

    private Charge charge() {
        return salon.platform.charges.everything().getFirst();
    }

    private Money paid() {
        return visitNow().paid();
    }

    private Appointment visitNow() {
        return salon.day(TUESDAY).appointment(visit.id()).orElseThrow();
    }
}
