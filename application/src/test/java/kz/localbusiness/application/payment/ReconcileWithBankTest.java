package kz.localbusiness.application.payment;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static kz.localbusiness.application.payment.OnlineSalon.BY_KEY;
import static kz.localbusiness.application.payment.OnlineSalon.BY_PLATFORM;
import static kz.localbusiness.application.payment.OnlineSalon.purchase;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Dying;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ShowToday;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.application.payment.out.Payments;
import kz.localbusiness.application.payment.out.Reconciliations;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.booking.Worry;
import kz.localbusiness.domain.payment.BankVoice;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState;
import kz.localbusiness.domain.payment.ChargeState.Bound;
import kz.localbusiness.domain.payment.Difference;
import kz.localbusiness.domain.payment.Difference.OnlyHere;
import kz.localbusiness.domain.payment.Difference.OnlyThere;
import kz.localbusiness.domain.payment.Difference.OtherRest;
import kz.localbusiness.domain.payment.Difference.OtherSum;
import kz.localbusiness.domain.payment.Difference.What;
import kz.localbusiness.domain.payment.PayDecision.BankAway;
import kz.localbusiness.domain.payment.PurchaseReport;
import kz.localbusiness.domain.payment.PurchaseState;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.domain.payment.RefundDecision;
import kz.localbusiness.domain.payment.RefundDecision.MoreThanLeft;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;
import kz.localbusiness.domain.payment.RefundDecision.WasAsked;
import kz.localbusiness.domain.payment.RefundId;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.kaspi.simulator.Codes;
import kz.localbusiness.kaspi.simulator.Fault;
import kz.localbusiness.kaspi.simulator.Operation;
import org.junit.jupiter.api.Test;

/// What an owner is told of the bank's books, with a bank that has others, is silent or shuts its
/// door. The clock stands at nine on Monday.
class ReconcileWithBankTest {

    private static final Money PRICE = Money.tenge(5_000);
    private static final Fault UNKNOWN = new Fault.Answering(Codes.PURCHASE_UNKNOWN);
    private static final Fault REFUSED = new Fault.Answering(Codes.NOT_AUTHORISED);
    private static final RefundId REFUND = new RefundId(new UUID(9, 9));

    private final OpenSalon salon = new OpenSalon();
    private final OnlineSalon online = new OnlineSalon(salon, BY_PLATFORM);

    @Test
    void findsThatAllMatches() {
        online.paid("10:00");
        online.paid("11:00");
        online.waiting("12:00");
        salon.platform.clock.advance(Duration.ofMinutes(10));

        var done = reconciled();

        assertThat(done.matches()).isTrue();
        assertThat(done.payments()).isEqualTo(2);
        assertThat(done.sum()).isEqualTo(Money.tenge(10_000));
    }

    @Test
    void comesEveryNight() {
        reconciled();

        assertThat(isDueAt(salon.at(TUESDAY, "03:59"))).isFalse();
        assertThat(isDueAt(salon.at(TUESDAY, "04:00"))).isTrue();
    }

    @Test
    void handsOnWhatIsPaidAtTheBankAlone() {
        var charge = givenUp("10:00");

        assertThat(whats()).containsExactly(new OnlyThere(PRICE));
        online.pursue();

        assertThat(online.now(charge).state()).isInstanceOf(Bound.class);
        assertThat(paidFor(charge)).isEqualTo(PRICE);
        assertThat(again().matches()).isTrue();
    }

    @Test
    void saysWhatIsPaidHereAlone() {
        online.paid("10:00");
        online.bank().faults().next(Operation.STATUS, UNKNOWN, 2);

        assertThat(whats()).containsExactly(new OnlyHere(PRICE));
    }

    @Test
    void saysThatTheBankHasAnotherSum() {
        var charge = online.paid("10:00");
        var less = Money.tenge(4_000);
        var bound = new Bound(purchase(charge), less, charge.begunAt());
        salon.run(() -> salon.platform.charges.save(in(charge, bound)));

        assertThat(whats()).containsExactly(new OtherSum(less, PRICE));
    }

    @Test
    void saysThatMoneyWentBackWhichIsNotNoted() {
        var charge = online.paid("10:00");
        online.giveBackThere(charge, Money.tenge(2_000));

        assertThat(whats()).containsExactly(new OtherRest(PRICE, Money.tenge(3_000)));
    }

    @Test
    void matchesAgainOnceItIsNoted() {
        var charge = online.paid("10:00");
        online.giveBackThere(charge, Money.tenge(2_000));
        reconciled();

        assertThat(note(charge, 2_000)).isInstanceOf(RefundDue.class);
        assertThat(note(charge, 2_000)).isInstanceOf(WasAsked.class);

        assertThat(paidFor(charge)).isEqualTo(Money.tenge(3_000));
        assertThat(reconciled().matches()).isTrue();
        online.pursue();
        assertThat(online.bank().office().refunds()).hasSize(1);
    }

    @Test
    void notesNoMoreThanThereWas() {
        var charge = online.paid("10:00");

        assertThat(note(charge, 5_001)).isEqualTo(new MoreThanLeft(PRICE));
        assertThat(paidFor(charge)).isEqualTo(PRICE);
    }

    @Test
    void saysNothingOfWhatIsSoForAMomentOnly() {
        online.paid("10:00");
        online.bank().faults().next(Operation.STATUS, UNKNOWN);

        assertThat(reconciled().matches()).isTrue();
    }

    @Test
    void saysNothingOfWhatMayBePaidJustNow() {
        online.paidThere("10:00");

        assertThat(reconciled().matches()).isTrue();
        assertThat(again().differences()).isNotEmpty();
    }

    @Test
    void asksForNoDetailsWhereThereAreNone() {
        online.connect(BY_KEY);
        var charge = online.paid("10:00");
        online.giveBackThere(charge, Money.tenge(2_000));

        assertThat(reconciled().matches()).isTrue();
    }

    @Test
    void saysThatTheBankWasSilentAndAsksAgainSoon() {
        online.paid("10:00");
        online.bank().faults().next(Operation.TRADE_POINTS, Fault.BUSY);
        var silent = reconciled();

        assertThat(silent.voice()).isEqualTo(BankVoice.SILENT);
        assertThat(silent.unheard()).isEqualTo(1);
        assertThat(isDueAt(now().plus(Duration.ofMinutes(59)))).isFalse();
        salon.platform.clock.advance(Duration.ofHours(1));

        assertThat(reconciled().matches()).isTrue();
        assertThat(salon.call(() -> salon.platform.books.latest(9))).hasSize(1);
    }

    @Test
    void asksNoMoreWhereTheBankIsSilentAgainAndAgain() {
        List.of("10:00", "11:00", "12:00", "13:00", "14:00").forEach(online::paid);
        online.bank().faults().next(Operation.STATUS, Fault.BUSY, 3);

        var done = reconciled();

        assertThat(done.voice()).isEqualTo(BankVoice.SILENT);
        assertThat(done.unheard()).isEqualTo(5);
        assertThat(done.payments()).isZero();
    }

    @Test
    void goesOnBehindAQuestionThatIsNotAnswered() {
        List.of("10:00", "11:00", "12:00").forEach(online::paid);
        online.bank().faults().next(Operation.DETAILS, Fault.BUSY);

        var done = reconciled();

        assertThat(done.voice()).isEqualTo(BankVoice.ANSWERS);
        assertThat(done.payments()).isEqualTo(2);
        assertThat(done.unheard()).isEqualTo(1);
        assertThat(done.isComplete()).isFalse();
    }

    @Test
    void forgetsNoDifferenceWhileTheBankIsSilent() {
        online.paid("10:00");
        online.bank().faults().next(Operation.STATUS, UNKNOWN, 2);
        var known = reconciled().differences();
        online.bank().faults().next(Operation.TRADE_POINTS, Fault.BUSY);

        assertThat(again().differences()).isEqualTo(known);
        assertThat(again().differences()).isEmpty();
    }

    @Test
    void tellsOwnersThatTheBankRefusesTheBusiness() {
        online.bank().faults().next(Operation.TRADE_POINTS, REFUSED);

        assertThat(reconciled().voice()).isEqualTo(BankVoice.REFUSES);
        assertThat(worries()).contains(new Worry.BankRefuses());
        salon.platform.clock.advance(Duration.ofHours(1));
        reconciled();
        assertThat(worries()).doesNotContain(new Worry.BankRefuses());
    }

    @Test
    void knocksAtOnceWhenAClientIsTurnedAway() {
        reconciled();
        online.bank().faults().next(Operation.CREATE_LINK, REFUSED);

        assertThat(online.goesToPay(online.confirmed("10:00"))).isInstanceOf(BankAway.class);

        assertThat(isDueAt(now())).isTrue();
    }

    @Test
    void comparesNothingOnceItIsDisconnected() {
        online.bank().faults().next(Operation.TRADE_POINTS, REFUSED);
        reconciled();

        online.asOwner(() -> {
            salon.platform
                    .port(DisconnectBank.class)
                    .disconnect(new DisconnectBank.Command(salon.business));
            return true;
        });

        assertThat(isDueAt(now().plus(Duration.ofDays(9)))).isFalse();
        assertThat(worries()).doesNotContain(new Worry.BankRefuses());
    }

    @Test
    void doesItAllAgainWhereverAProcessDies() {
        online.paid("10:00");
        var charge = givenUp("11:00");

        for (int calls = 0; !survives(calls); calls++) {
            assertThat(isDueAt(now())).as("after %d calls", calls).isTrue();
        }

        online.pursue();
        assertThat(online.now(charge).state()).isInstanceOf(Bound.class);
        assertThat(again().matches()).isTrue();
    }

    private boolean survives(int calls) {
        var dying = new Dying();
        var platform = salon.platform;
        var books = dying.around(Reconciliations.class, platform.books);
        var bank =
                new BankDoor(
                        dying.around(Payments.class, platform.payments),
                        platform.bankConnections,
                        platform.secrets,
                        books);
        var charges = dying.around(Charges.class, platform.charges);
        var useCase = PaymentUseCases.reconcileWithBank(platform.office, bank, charges);
        dying.dieAfter(calls, false);
        try {
            new BoundaryProxy(Caller.Platform::new, platform.clock)
                    .around(ReconcileWithBank.class, useCase)
                    .reconcile(new ReconcileWithBank.Command(salon.business));
            return true;
        } catch (IllegalStateException killed) {
            return false;
        }
    }

    /// We have, the bank has not.
    private Charge givenUp(String time) {
        var charge = online.paidThere(time);
        var failed = new PurchaseReport(PurchaseState.FAILED, null, null, null);
        var over = charge.heard(failed, now()).settled();
        salon.run(() -> salon.platform.charges.save(over));
        return charge;
    }

    private RefundDecision note(Charge charge, long tenge) {
        var command =
                new NoteGivenBack.Command(salon.business, charge.id(), REFUND, Money.tenge(tenge));
        return online.asOwner(() -> salon.platform.port(NoteGivenBack.class).note(command));
    }

    private Reconciliation reconciled() {
        assertThat(isDueAt(now())).isTrue();
        online.reconcile();
        return online.lastComparison().orElseThrow();
    }

    /// The next night.
    private Reconciliation again() {
        salon.platform.clock.advance(Duration.ofDays(1));
        return reconciled();
    }

    private List<What> whats() {
        return reconciled().differences().stream().map(Difference::what).toList();
    }

    private boolean isDueAt(Instant moment) {
        return salon.platform.books.due(moment, 9).contains(salon.business);
    }

    private List<Worry> worries() {
        var query = new ShowToday.Query(salon.business);
        return online.asOwner(() -> salon.platform.port(ShowToday.class).show(query)).worries();
    }

    private Money paidFor(Charge charge) {
        var visit = charge.purpose().visit().orElseThrow();
        var payment = new PaymentId(charge.id().value());
        return salon.day(TUESDAY)
                .appointment(visit)
                .flatMap(found -> found.payment(payment))
                .orElseThrow()
                .kept();
    }

    private Instant now() {
        return salon.platform.clock.instant();
    }

    private static Charge in(Charge one, ChargeState state) {
        return new Charge(
                one.business(),
                one.id(),
                one.purpose(),
                one.amount(),
                state,
                one.refunds(),
                one.begunAt(),
                one.dueAt(),
                one.version());
    }
}
