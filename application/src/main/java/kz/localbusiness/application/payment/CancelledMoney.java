package kz.localbusiness.application.payment;

import java.time.Clock;
import java.util.UUID;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.Refund.Reason;
import kz.localbusiness.domain.payment.RefundDecision.RefundDue;
import kz.localbusiness.domain.payment.RefundId;

/// What was paid online for a visit that will not be goes back, all that is left of it.
final class CancelledMoney {

    private final Charges charges;
    private final Clock clock;

    CancelledMoney(Charges charges, Clock clock) {
        this.charges = charges;
        this.clock = clock;
    }

    /// Doing it twice for one event is harmless.
    void giveBack(Appointment cancelled, EventId event) {
        cancelled.payments().stream()
                .filter(payment -> payment.method() == Payment.Method.ONLINE && payment.counts())
                .flatMap(payment -> charges.find(new ChargeId(payment.id().value())).stream())
                .forEach(charge -> giveBack(charge, event));
    }

    private void giveBack(Charge charge, EventId event) {
        var refund = new RefundId(mixed(event.value(), charge.id().value()));
        var decision = charge.refund(refund, charge.left(), Reason.CANCELLED, clock.instant());
        if (decision instanceof RefundDue(var due, _)) {
            charges.save(due);
        }
    }

    private static UUID mixed(UUID one, UUID other) {
        return new UUID(
                one.getMostSignificantBits() ^ other.getMostSignificantBits(),
                one.getLeastSignificantBits() ^ other.getLeastSignificantBits());
    }
}
