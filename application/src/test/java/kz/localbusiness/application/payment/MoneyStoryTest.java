package kz.localbusiness.application.payment;

import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.LongStream;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.HistoryEntry.Act;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.domain.payment.Report;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.kaspi.simulator.Booked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever clients, the bank and dying processes do: nothing is confirmed that is not paid, no
/// money is without a visit or a way back, and in the end the bank's books say the same and no
/// charge says who began it.
@Tag("pain-24")
class MoneyStoryTest {

    private static final int RUNS = Integer.getInteger("money.runs", 2_500);
    private static final long FIRST_SEED = Long.getLong("money.seed", 20_261_129L);
    private static final int STEPS = 40;

    @Test
    @DisplayName("every tenge is with a visit or on its way back, and none is missing (pain-24)")
    void everyTengeIsAccountedFor() {
        var paid = new LongAdder();
        var unbound = new LongAdder();
        LongStream.range(FIRST_SEED, FIRST_SEED + RUNS)
                .parallel()
                .forEach(seed -> {
                    var story = new MoneyStory(seed);
                    story.go(STEPS);
                    story.end();
                    check(story, seed);
                    paid.add(purchases(story).stream().filter(Booked::isPaid).count());
                    unbound.add(charges(story).stream().filter(MoneyStoryTest::isUnbound).count());
                });
        System.out.printf("seeds from %d: %s paid, %s unbound%n", FIRST_SEED, paid, unbound);
        assertThat(paid.sum()).isGreaterThan(RUNS);
        assertThat(unbound.sum()).isGreaterThan(RUNS / 20);
    }

    private static void check(MoneyStory story, long seed) {
        var what = "seed %d: %s".formatted(seed, story.told);
        var charges = charges(story);
        purchases(story).stream()
                .filter(Booked::isPaid)
                .forEach(paid ->
                        assertThat(of(paid, charges))
                                .as("%s has money that nobody knows of, %s", paid, what)
                                .hasSize(1)
                                .allSatisfy(charge -> isAccountedFor(charge, paid, story, what)));
        assertThat(charges).as(what).noneMatch(one -> one.state() instanceof ChargeState.Paid);
        assertThat(charges).as(what).allMatch(one -> one.purpose().isAnonymous());
        visits(story).forEach(visit -> isPaid(visit, charges, what));
        isOnRecord(story, what);
        assertThat(story.reconciled()).as(what).matches(Reconciliation::matches);
        var live = visits(story).stream().filter(Appointment::isLive).map(Appointment::slot);
        assertThat(live).as(what).doesNotHaveDuplicates();
    }

    private static void isAccountedFor(Charge charge, Booked paid, MoneyStory story, String what) {
        assertThat(charge.received()).as(what).isEqualTo(money(paid.amount()));
        assertThat(charge.returned()).as(what).isEqualTo(money(paid.refunded()));
        if (isUnbound(charge)) {
            assertThat(charge.left()).as(what).isEqualTo(Money.ZERO);
        } else {
            var visit = visitOf(charge, story);
            var its = visit.payment(new PaymentId(charge.id().value())).orElseThrow();
            assertThat(its.total()).as(what).isEqualTo(charge.received());
            assertThat(its.returned()).as(what).isEqualTo(charge.returned());
            if (!visit.isLive()) {
                assertThat(charge.left()).as(what).isEqualTo(Money.ZERO);
            }
        }
        assertThat(charge.refunds()).as(what).allMatch(one -> one.isDone() || one.isByHand());
    }

    /// Those whom the owner writes down need no money.
    private static void isPaid(Appointment visit, List<Charge> charges, String what) {
        var first = visit.history().getFirst();
        if (first.act() == Act.BOOKED && first.by().actor() == Actor.CLIENT) {
            assertThat(visit.payments())
                    .as("%s, %s", visit, what)
                    .isNotEmpty()
                    .allMatch(payment -> isBound(payment, charges));
        }
    }

    /// Each movement has one receipt, no number is missing, and all add up to the payments.
    private static void isOnRecord(MoneyStory story, String what) {
        var receipts = story.salon.platform.receipts.everything();
        var total = Report.of(receipts).total();
        var payments = visits(story).stream().flatMap(visit -> visit.payments().stream()).toList();
        assertThat(receipts)
                .as(what)
                .extracting(Receipt::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, receipts.size()).boxed().toList());
        assertThat(total.received()).as(what).isEqualTo(sum(payments, Payment::total));
        assertThat(total.returned()).as(what).isEqualTo(sum(payments, Payment::returned));
        assertThat(receipts).as(what).allMatch(one -> one.movement().purchase() != null);
    }

    private static Money sum(List<Payment> payments, Function<Payment, Money> part) {
        return payments.stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    private static boolean isBound(Payment payment, List<Charge> charges) {
        return charges.stream()
                .filter(charge -> charge.id().value().equals(payment.id().value()))
                .anyMatch(charge -> charge.state() instanceof ChargeState.Bound);
    }

    private static List<Charge> of(Booked paid, List<Charge> charges) {
        return charges.stream()
                .filter(charge ->
                        charge.state().known().filter(id -> id.value() == paid.id()).isPresent())
                .toList();
    }

    private static boolean isUnbound(Charge charge) {
        return charge.state() instanceof ChargeState.Unbound;
    }

    private static List<Charge> charges(MoneyStory story) {
        return story.salon.platform.charges.everything();
    }

    private static List<Booked> purchases(MoneyStory story) {
        return story.salon.platform.payments.bank().office().purchases();
    }

    private static List<Appointment> visits(MoneyStory story) {
        return story.salon.day(TUESDAY).appointments();
    }

    private static Appointment visitOf(Charge charge, MoneyStory story) {
        var id = charge.purpose().visit().orElseThrow();
        return story.salon.day(TUESDAY).appointment(id).orElseThrow();
    }

    private static Money money(BigDecimal tenge) {
        return new Money(tenge.movePointRight(2).longValueExact());
    }
}
