package kz.localbusiness.application.payment.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.BusinessBoundContract;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.BankVoice;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.Difference;
import kz.localbusiness.domain.payment.Difference.OnlyHere;
import kz.localbusiness.domain.payment.Difference.OnlyThere;
import kz.localbusiness.domain.payment.Difference.OtherRest;
import kz.localbusiness.domain.payment.Difference.OtherSum;
import kz.localbusiness.domain.payment.Difference.What;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Reconciliation;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How a store keeps what came of comparing the books, and when they are compared next; it starts
/// empty.
public abstract class ReconciliationsContract extends BusinessBoundContract {

    private static final Instant NOW = Instant.parse("2026-11-23T05:07:09.123Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Money SUM = new Money(500_050);
    private static final Money LESS = new Money(7);

    protected abstract Reconciliations books();

    protected abstract DueReconciliations dueBooks();

    @Test
    void keepsEveryKindOfDifference() {
        var visit = new AppointmentId(new UUID(7, 7));
        var one =
                new Reconciliation(
                        here,
                        MONDAY,
                        NOW.minusSeconds(99),
                        NOW,
                        BankVoice.ANSWERS,
                        31,
                        Money.tenge(155_000),
                        List.of(
                                difference(1, null, new OnlyThere(SUM)),
                                difference(2, visit, new OnlyHere(SUM)),
                                difference(3, visit, new OtherSum(SUM, LESS)),
                                difference(4, visit, new OtherRest(LESS, SUM))),
                        2);

        keep(one);

        assertThat(latest(9)).containsExactly(one);
    }

    @ParameterizedTest
    @EnumSource
    void keepsHowTheBankBehaved(BankVoice voice) {
        var one = on(here, MONDAY).with(voice);

        keep(one);

        assertThat(latest(9)).containsExactly(one);
    }

    @Test
    void keepsTheLastOfOneDay() {
        keep(on(here, MONDAY).with(BankVoice.SILENT));
        keep(on(here, MONDAY));

        assertThat(latest(9)).containsExactly(on(here, MONDAY));
    }

    @Test
    void findsTheLatestDaysFirst() {
        keep(on(here, MONDAY.minusDays(1)));
        keep(on(here, MONDAY.plusDays(40)));
        keep(on(here, MONDAY));

        assertThat(latest(2))
                .extracting(Reconciliation::day)
                .containsExactly(MONDAY.plusDays(40), MONDAY);
    }

    @Test
    void namesWhoIsDueWhoWaitsLongestFirst() {
        doHere(() -> books().plan(NOW.plusSeconds(9)));
        doHere(() -> books().plan(NOW));
        doElsewhere(() -> books().plan(NOW.minusMillis(1)));

        assertThat(due(NOW)).containsExactly(elsewhere, here);
        assertThat(due(NOW.minusMillis(1))).containsExactly(elsewhere);
        assertThat(due(NOW.minusMillis(2))).isEmpty();
    }

    @Test
    void namesNobodyWhoWantsNoMore() {
        doHere(() -> books().plan(NOW));

        doHere(() -> books().stop());
        doElsewhere(() -> books().stop());

        assertThat(due(NOW)).isEmpty();
    }

    @Test
    void showsNothingToAnotherBusiness() {
        keep(on(here, MONDAY));

        assertThat(elsewhere(() -> books().latest(9))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> doElsewhere(() -> books().keep(on(here, MONDAY))));
    }

    private void keep(Reconciliation one) {
        doHere(() -> books().keep(one));
    }

    private List<Reconciliation> latest(int most) {
        return here(() -> books().latest(most));
    }

    private List<BusinessId> due(Instant now) {
        return dueBooks().due(now, 9);
    }

    private static Reconciliation on(BusinessId business, LocalDate day) {
        return new Reconciliation(
                business,
                day,
                NOW.minusSeconds(99),
                NOW,
                BankVoice.ANSWERS,
                0,
                Money.ZERO,
                List.of(),
                0);
    }

    private static Difference difference(int number, @Nullable AppointmentId visit, What what) {
        return new Difference(
                new ChargeId(new UUID(1, number)),
                new PurchaseId(12_800_000_000L + number),
                visit,
                what);
    }
}
