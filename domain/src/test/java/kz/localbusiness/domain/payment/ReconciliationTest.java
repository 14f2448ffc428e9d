package kz.localbusiness.domain.payment;

import static kz.localbusiness.domain.payment.ReconciliationFixture.NOW;
import static kz.localbusiness.domain.payment.ReconciliationFixture.SALON;
import static kz.localbusiness.domain.payment.ReconciliationFixture.SUM;
import static kz.localbusiness.domain.payment.ReconciliationFixture.VISIT;
import static kz.localbusiness.domain.payment.ReconciliationFixture.begunAt;
import static kz.localbusiness.domain.payment.ReconciliationFixture.bound;
import static kz.localbusiness.domain.payment.ReconciliationFixture.lapsed;
import static kz.localbusiness.domain.payment.ReconciliationFixture.opening;
import static kz.localbusiness.domain.payment.ReconciliationFixture.paidThere;
import static kz.localbusiness.domain.payment.ReconciliationFixture.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.payment.Difference.OnlyHere;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

/// At four in the morning of Tuesday, 3 March 2026, in Atyrau.
class ReconciliationTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Atyrau");
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void countsWhatTheBankHasAsPaid() {
        var done =
                begun().compared(bound(), paidThere(SUM, SUM))
                        .compared(lapsed(), BankEntry.UNPAID)
                        .compared(bound(), new BankEntry(true, null, null));

        assertThat(done.day()).isEqualTo(LocalDate.parse("2026-03-03"));
        assertThat(done.payments()).isEqualTo(2);
        assertThat(done.sum()).isEqualTo(Money.tenge(10_000));
        assertThat(done.matches()).isTrue();
    }

    @Test
    void keepsWhatDiffers() {
        var done = begun().compared(bound(), BankEntry.UNPAID);

        assertThat(done.differences())
                .extracting(Difference::what)
                .containsExactly(new OnlyHere(SUM));
        assertThat(done.payments()).isZero();
        assertThat(done.isComplete()).isTrue();
        assertThat(done.matches()).isFalse();
    }

    @Test
    void forgetsNoDifferenceOfWhichTheBankSaysNothing() {
        var known = begun().compared(bound(), BankEntry.UNPAID).differences();
        var other = new ChargeId(UUID.randomUUID());

        var done = begun().unheard(bound().id(), known).unheard(other, known);

        assertThat(done.differences()).isEqualTo(known);
        assertThat(done.unheard()).isEqualTo(2);
        assertThat(done.isComplete()).isFalse();
    }

    @Test
    void isNotCompleteWithoutTheBank() {
        assertThat(begun().isComplete()).isTrue();
        assertThat(begun().with(BankVoice.SILENT).isComplete()).isFalse();
        assertThat(begun().with(BankVoice.REFUSES).matches()).isFalse();
    }

    @Test
    void comesEveryNightAndSoonerWhileTheBankIsSilent() {
        var night = NOW.plus(DAY);

        assertThat(begun().next(ZONE)).isEqualTo(night);
        assertThat(at(NOW.plus(Duration.ofHours(9))).next(ZONE)).isEqualTo(night);
        assertThat(begun().with(BankVoice.SILENT).next(ZONE))
                .isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(at(night.minusSeconds(60)).with(BankVoice.SILENT).next(ZONE))
                .isEqualTo(night.plus(Duration.ofMinutes(59)));
    }

    @Test
    void looksBackForDaysAndToTheLastCompleteOne() {
        assertThat(after(at(NOW.minus(DAY))).since()).isEqualTo(daysAgo(4));
        assertThat(after(at(daysAgo(6))).since()).isEqualTo(daysAgo(6));
        assertThat(after(at(daysAgo(1)).with(BankVoice.SILENT), at(daysAgo(9))).since())
                .isEqualTo(daysAgo(9));
        assertThat(after(at(daysAgo(40))).since()).isEqualTo(daysAgo(31));
        assertThat(begun().since()).isEqualTo(daysAgo(31));
    }

    @Test
    void concernsWhatTheBankCanBeAskedAbout() {
        var billed = Charge.billed(SALON, bound().id(), VISIT, new PurchaseId(1), SUM, NOW);

        assertThat(begun().concerns(bound())).isTrue();
        assertThat(begun().concerns(lapsed())).isTrue();
        assertThat(begun().concerns(opening())).isFalse();
        assertThat(begun().concerns(billed)).isFalse();
    }

    @Test
    void doesNotConcernWhatMayBePaidJustNow() {
        assertThat(begun().concerns(waiting(begunAt(NOW.minusSeconds(200))))).isFalse();
        assertThat(begun().concerns(waiting(begunAt(NOW.minusSeconds(300))))).isTrue();
    }

    @Test
    void doesNotConcernWhatIsLongPast() {
        assertThat(begun().concerns(waiting(begunAt(daysAgo(30))))).isTrue();
        assertThat(begun().concerns(waiting(begunAt(daysAgo(31))))).isFalse();
    }

    private static Reconciliation begun() {
        return at(NOW);
    }

    private static Reconciliation at(Instant moment) {
        return Reconciliation.begin(SALON, ZONE, moment, List.of());
    }

    private static Reconciliation after(Reconciliation... earlier) {
        return Reconciliation.begin(SALON, ZONE, NOW, List.of(earlier));
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(DAY.multipliedBy(days));
    }
}
