package kz.localbusiness.application.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Reservation;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeId;
import kz.localbusiness.domain.payment.ChargeState;
import kz.localbusiness.domain.payment.ChargeState.Ending;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.PayDecision.BankAway;
import kz.localbusiness.domain.payment.PayDecision.NotConnected;
import kz.localbusiness.domain.payment.PayDecision.Payable;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.shared.Money;

/// Where charges begin: on record first, then at the bank. Should we die in between, the bank's
/// purchase was shown to nobody, and expires.
final class Checkout {

    /// Until the bank has said how long it can be paid.
    static final Duration FIRST_HOLD = Duration.ofMinutes(10);

    private final BankDoor bank;
    private final Charges charges;
    private final BookingOffice office;

    Checkout(BankDoor bank, Charges charges, BookingOffice office) {
        this.bank = bank;
        this.charges = charges;
        this.office = office;
    }

    Instant now() {
        return office.clock().instant();
    }

    boolean isOpen() {
        return bank.open().isPresent();
    }

    /// What can be paid for a visit right now, or was just paid.
    Optional<Charge> open(AppointmentId visit, Purchase.Kind kind) {
        return charges.of(visit).stream().filter(charge -> isOpen(charge, kind)).findFirst();
    }

    Optional<Charge> last(AppointmentId visit) {
        return charges.of(visit).stream().findFirst();
    }

    private boolean isOpen(Charge charge, Purchase.Kind kind) {
        return switch (charge.state()) {
            case ChargeState.Waiting(var purchase, var scannedAt) ->
                    scannedAt != null
                            || ((purchase.kind() == kind || purchase.isInvoice())
                                    && now().isBefore(purchase.expiresAt()));
            case ChargeState.Paid _ -> true;
            case ChargeState.Opening _,
                    ChargeState.Closed _,
                    ChargeState.Bound _,
                    ChargeState.Unbound _ ->
                    false;
        };
    }

    /// Held for as long as it can be paid.
    PayDecision begin(Reservation visit, Money amount, Purchase.Kind kind, PaidVisits visits) {
        var decision = begin(new Purpose.Advance(visit), amount, kind);
        if (decision instanceof Payable(var charge)) {
            charge.payableUntil().ifPresent(until -> visits.holdOn(visit, until));
        }
        return decision;
    }

    PayDecision begin(Purpose purpose, Money amount, Purchase.Kind kind) {
        return bank.open()
                .map(door -> begin(door, purpose, amount, kind))
                .orElseGet(NotConnected::new);
    }

    private PayDecision begin(
            BankDoor.Open door, Purpose purpose, Money amount, Purchase.Kind kind) {
        var id = new ChargeId(office.ids().next());
        charges.add(Charge.begin(CurrentBusiness.required(), id, purpose, amount, now()));
        var answer =
                door.payments()
                        .open(door.access(), door.terminal(), kind, amount, id.value().toString());
        var stored = charges.find(id).orElseThrow();
        var now = now();
        return switch (bank.heard(answer, now)) {
            case BankAnswer.Done<Purchase>(var purchase) -> {
                charges.save(stored.opened(purchase, now));
                yield new Payable(charges.find(id).orElseThrow());
            }
            case BankAnswer.Refused<Purchase> _ -> away(stored.unopened(Ending.REFUSED, now));
            case BankAnswer.Unavailable<Purchase> _, BankAnswer.Unclear<Purchase> _ ->
                    away(stored.unopened(Ending.ABANDONED, now));
        };
    }

    private PayDecision away(Charge closed) {
        charges.save(closed);
        return new BankAway();
    }
}
