package kz.localbusiness.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.payment.Refund.Reason;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;

/// Charges of 5,000 ₸ as they are compared with the bank's books.
final class ReconciliationFixture {

    static final Instant NOW = Instant.parse("2026-03-02T23:00:00Z");
    static final BusinessId SALON = new BusinessId(new UUID(1, 0));
    static final AppointmentId VISIT = new AppointmentId(new UUID(2, 0));
    static final PurchaseId PURCHASE = new PurchaseId(12_800_000_001L);
    static final RefundId REFUND = new RefundId(new UUID(3, 0));
    static final Money SUM = Money.tenge(5_000);

    private static final Duration OPEN = Duration.ofMinutes(3);

    private ReconciliationFixture() {}

    static Charge opening() {
        return begunAt(NOW.minus(Duration.ofHours(1)));
    }

    static Charge begunAt(Instant moment) {
        return Charge.begin(
                SALON, new ChargeId(new UUID(4, 0)), new Purpose.Balance(VISIT), SUM, moment);
    }

    static Charge waiting(Charge begun) {
        var purchase =
                new Purchase(
                        PURCHASE,
                        Purchase.Kind.LINK,
                        "link",
                        begun.begunAt().plus(OPEN),
                        List.of(),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(65));
        return begun.opened(purchase, begun.begunAt());
    }

    static Charge lapsed() {
        return heard(PurchaseState.FAILED);
    }

    static Charge bound() {
        return heard(PurchaseState.PAID).bound(NOW);
    }

    private static Charge heard(PurchaseState state) {
        var charge = waiting(opening());
        var report = new PurchaseReport(state, SUM, null, null);
        return charge.heard(report, charge.begunAt().plusSeconds(9));
    }

    static Charge refund(Charge charge, Money sum) {
        return ((RefundDue) charge.refund(REFUND, sum, Reason.BY_BUSINESS, NOW)).charge();
    }

    static BankEntry paidThere(Money sum, Money rest) {
        return new BankEntry(true, sum, rest);
    }
}
