package kz.localbusiness.domain.payment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Money;

/// A payment of which the bank told by itself, and what it was answered: the same for good, however
/// often it tells.
///
/// @param transaction the bank's number of it
/// @param bankTime of the bank's own books
public record BillPayment(
        BusinessId business,
        PurchaseId transaction,
        Money sum,
        Instant bankTime,
        BillState state,
        Instant at,
        long version) {

    public BillPayment taken(AppointmentId visit) {
        return in(new BillState.Taken(visit));
    }

    public BillPayment refused(BillRefusal why) {
        return in(new BillState.Refused(why));
    }

    /// As the visit has it.
    public Payment payment() {
        return Payment.received(
                new PaymentId(name()), sum, Money.ZERO, Payment.Method.ONLINE, at, Doer.CLIENT);
    }

    /// As money that may have to go back.
    public Charge charge(AppointmentId visit) {
        return Charge.billed(business, new ChargeId(name()), visit, transaction, sum, at);
    }

    /// Our own number of it.
    public long number() {
        return name().getMostSignificantBits() >>> 1;
    }

    private UUID name() {
        var name = "%s/bill/%d".formatted(business, transaction.value());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private BillPayment in(BillState next) {
        return new BillPayment(business, transaction, sum, bankTime, next, at, version);
    }
}
