package kz.localbusiness.domain.payment;

import static kz.localbusiness.domain.payment.ReconciliationFixture.NOW;
import static kz.localbusiness.domain.payment.ReconciliationFixture.PURCHASE;
import static kz.localbusiness.domain.payment.ReconciliationFixture.SUM;
import static kz.localbusiness.domain.payment.ReconciliationFixture.VISIT;
import static kz.localbusiness.domain.payment.ReconciliationFixture.bound;
import static kz.localbusiness.domain.payment.ReconciliationFixture.lapsed;
import static kz.localbusiness.domain.payment.ReconciliationFixture.opening;
import static kz.localbusiness.domain.payment.ReconciliationFixture.paidThere;
import static kz.localbusiness.domain.payment.ReconciliationFixture.refund;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.payment.Difference.OnlyHere;
import kz.localbusiness.domain.payment.Difference.OnlyThere;
import kz.localbusiness.domain.payment.Difference.OtherRest;
import kz.localbusiness.domain.payment.Difference.OtherSum;
import kz.localbusiness.domain.payment.Difference.What;
import kz.localbusiness.domain.payment.Refund.Hand;
import kz.localbusiness.domain.shared.Money;
import org.junit.jupiter.api.Test;

/// 5,000 ₸ for a visit.
class DifferenceTest {

    private static final BankEntry WITHOUT_DETAILS = new BankEntry(true, SUM, null);

    @Test
    void isNoneWhereBothHaveIt() {
        assertThat(what(bound(), paidThere(SUM, SUM))).isEmpty();
        assertThat(what(bound(), WITHOUT_DETAILS)).isEmpty();
        assertThat(what(bound(), new BankEntry(true, null, null))).isEmpty();
    }

    @Test
    void isNoneWhereNobodyHasIt() {
        assertThat(what(lapsed(), BankEntry.UNPAID)).isEmpty();
        assertThat(what(opening(), BankEntry.UNPAID)).isEmpty();
    }

    @Test
    void isWhatIsPaidAtTheBankAlone() {
        assertThat(what(lapsed(), paidThere(SUM, SUM))).contains(new OnlyThere(SUM));
        assertThat(what(lapsed(), new BankEntry(true, null, null))).contains(new OnlyThere(SUM));
    }

    @Test
    void isWhatIsPaidHereAlone() {
        assertThat(what(bound(), BankEntry.UNPAID)).contains(new OnlyHere(SUM));
    }

    @Test
    void isAnotherSum() {
        var less = Money.tenge(4_000);

        assertThat(what(bound(), paidThere(less, less))).contains(new OtherSum(SUM, less));
    }

    @Test
    void isAnotherSumThatCanStillBeGivenBack() {
        var rest = Money.tenge(3_000);
        var refunded =
                refund(bound(), Money.tenge(2_000))
                        .refunded(ReconciliationFixture.REFUND, Doer.PLATFORM, 7L, NOW);

        assertThat(what(bound(), paidThere(SUM, rest))).contains(new OtherRest(SUM, rest));
        assertThat(what(refunded, paidThere(SUM, rest))).isEmpty();
        assertThat(what(refunded, paidThere(SUM, SUM))).contains(new OtherRest(rest, SUM));
    }

    @Test
    void isNoneWhileTheBankIsAboutToGiveBack() {
        var due = refund(bound(), SUM);

        assertThat(what(due, paidThere(SUM, SUM))).isEmpty();
        assertThat(what(due.trying(ReconciliationFixture.REFUND, SUM), paidThere(SUM, Money.ZERO)))
                .isEmpty();
    }

    @Test
    void isWhatSomebodyHasGivenBackByHandAndNotNoted() {
        var byHand = refund(bound(), SUM).byHand(ReconciliationFixture.REFUND, Hand.SCHEME, NOW);

        assertThat(what(byHand, paidThere(SUM, SUM))).isEmpty();
        assertThat(what(byHand, paidThere(SUM, Money.ZERO)))
                .contains(new OtherRest(SUM, Money.ZERO));
    }

    @Test
    void namesTheChargeThePurchaseAndTheVisit() {
        var charge = bound();

        assertThat(Difference.of(charge, BankEntry.UNPAID))
                .contains(new Difference(charge.id(), PURCHASE, VISIT, new OnlyHere(SUM)));
    }

    private static Optional<What> what(Charge charge, BankEntry bank) {
        return Difference.of(charge, bank).map(Difference::what);
    }
}
