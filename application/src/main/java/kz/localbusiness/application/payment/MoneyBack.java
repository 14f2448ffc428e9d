package kz.localbusiness.application.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState;
import kz.localbusiness.domain.payment.PurchaseDetails;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.Refund.Hand;
import kz.localbusiness.domain.payment.Refund.State;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// Sends money back. The bank cannot tell a repeated request from another one, so what it can still
/// give back is written down before it is asked: afterwards its own sum tells what it has done.
final class MoneyBack {

    private final BankDoor bank;
    private final Charges charges;
    private final PaidVisits visits;
    private final Clock clock;

    MoneyBack(BankDoor bank, Charges charges, PaidVisits visits, Clock clock) {
        this.bank = bank;
        this.charges = charges;
        this.visits = visits;
        this.clock = clock;
    }

    /// The next refund of a charge that is due.
    void pursue(Charge charge) {
        var next = charge.nextRefund();
        if (next.isPresent()) {
            pursue(charge, next.get());
        } else {
            charges.save(charge.settled());
        }
    }

    private void pursue(Charge charge, Refund refund) {
        var door = bank.open();
        if (charge.purpose() instanceof Purpose.Bill
                || door.isEmpty()
                || !door.get().access().scheme().refundsAlone()) {
            charges.save(charge.byHand(refund.id(), Hand.SCHEME, now()));
            return;
        }
        switch (details(door.get(), charge)) {
            case BankAnswer.Done<PurchaseDetails>(var details) ->
                    pursue(charge, refund, door.get(), details.refundable());
            case BankAnswer.Refused<PurchaseDetails> _ ->
                    charges.save(charge.byHand(refund.id(), Hand.REFUSED, now()));
            case BankAnswer.Unavailable<PurchaseDetails> _, BankAnswer.Unclear<PurchaseDetails> _ ->
                    charges.save(charge.postponed(now()));
        }
    }

    private static BankAnswer<PurchaseDetails> details(BankDoor.Open door, Charge charge) {
        var purchase = charge.state().known().orElseThrow();
        return door.payments().details(door.access(), door.terminal(), purchase);
    }

    private void pursue(Charge charge, Refund refund, BankDoor.Open door, Money refundable) {
        switch (refund.state()) {
            case State.Due _ -> ask(charge.trying(refund.id(), refundable), refund, door);
            case State.Trying(var before) ->
                    charges.save(known(charge, refund, before, refundable));
            case State.ByHand _, State.Done _ -> throw new IllegalStateException("not to be tried");
        }
    }

    /// What became of a try whose answer nobody heard.
    private Charge known(Charge charge, Refund refund, Money before, Money now) {
        if (now.equals(before)) {
            return charge.untried(refund.id(), now());
        }
        return now.plus(refund.amount()).equals(before)
                ? done(charge, refund, Doer.PLATFORM, null)
                : charge.byHand(refund.id(), Hand.UNCLEAR, now());
    }

    private void ask(Charge trying, Refund refund, BankDoor.Open door) {
        charges.save(trying);
        var charge = charges.find(trying.id()).orElseThrow();
        var purchase = charge.state().known().orElseThrow();
        var answer =
                door.payments().refund(door.access(), door.terminal(), purchase, refund.amount());
        charges.save(
                switch (answer) {
                    case BankAnswer.Done<Long>(var number) ->
                            done(charge, refund, Doer.PLATFORM, number);
                    case BankAnswer.Refused<Long>(var why, _)
                            when why == BankRefusal.NOT_AUTHORISED ->
                            charge.untried(refund.id(), now());
                    case BankAnswer.Refused<Long> _ ->
                            charge.byHand(refund.id(), Hand.REFUSED, now());
                    case BankAnswer.Unavailable<Long> _ -> charge.untried(refund.id(), now());
                    case BankAnswer.Unclear<Long> _ -> charge.postponed(now());
                });
    }

    /// With the visit first: it may be told twice, but not never.
    Charge done(Charge charge, Refund refund, Doer by, @Nullable Long number) {
        var done = charge.refunded(refund.id(), by, number, now());
        visitOf(charge)
                .ifPresent(visit ->
                        visits.returned(
                                visit, new PaymentId(charge.id().value()), done.returned(), by));
        return done;
    }

    private static Optional<AppointmentId> visitOf(Charge charge) {
        return charge.state() instanceof ChargeState.Bound
                ? charge.purpose().visit()
                : Optional.empty();
    }

    private Instant now() {
        return clock.instant();
    }
}
