package kz.localbusiness.application.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.payment.BankAnswer;
import kz.localbusiness.domain.payment.BankRefusal;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.ChargeState;
import kz.localbusiness.domain.payment.PastPurchase;
import kz.localbusiness.domain.payment.PurchaseDetails;
import kz.localbusiness.domain.payment.PurchaseId;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.payment.Refund;
import kz.localbusiness.domain.payment.Refund.Hand;
import kz.localbusiness.domain.payment.Refund.State;
import kz.localbusiness.domain.payment.RefundCode;
import kz.localbusiness.domain.payment.Scheme;
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
        bank.open()
                .filter(door -> isTheBanks(charge, refund, door.access().scheme()))
                .ifPresentOrElse(
                        door -> pursue(charge, refund, door),
                        () -> charges.save(charge.byHand(refund.id(), Hand.SCHEME, now())));
    }

    /// Whether the bank does it, or may have done it.
    private static boolean isTheBanks(Charge charge, Refund refund, Scheme scheme) {
        if (charge.purpose() instanceof Purpose.Bill) {
            return false;
        }
        return switch (refund.state()) {
            case State.Scanning _ -> scheme.refundsToWhoScans();
            case State.Trying _ -> scheme.tellsDetails();
            case State.Due _, State.ByHand _, State.Done _ -> scheme.refundsAlone();
        };
    }

    private void pursue(Charge charge, Refund refund, BankDoor.Open door) {
        if (refund.state() instanceof State.Scanning(var code)) {
            look(charge, refund, door, code);
        } else {
            compare(charge, refund, door);
        }
    }

    private void look(Charge charge, Refund refund, BankDoor.Open door, RefundCode code) {
        var answer = door.payments().refundCodeState(door.access(), code.id());
        var said = answer.done().orElse(RefundCode.State.UNKNOWN);
        if (said == RefundCode.State.SCANNED) {
            compare(charge, refund, door);
        } else {
            charges.save(charge.unscanned(refund.id(), code, said, now()));
        }
    }

    private void compare(Charge charge, Refund refund, BankDoor.Open door) {
        switch (door.details(purchase(charge))) {
            case BankAnswer.Done<PurchaseDetails>(var details) ->
                    pursue(charge, refund, door, details);
            case BankAnswer.Refused<PurchaseDetails> _ ->
                    charges.save(charge.byHand(refund.id(), Hand.REFUSED, now()));
            case BankAnswer.Unavailable<PurchaseDetails> _, BankAnswer.Unclear<PurchaseDetails> _ ->
                    charges.save(charge.postponed(now()));
        }
    }

    private static PurchaseId purchase(Charge charge) {
        return charge.state().known().orElseThrow();
    }

    private void pursue(Charge charge, Refund refund, BankDoor.Open door, PurchaseDetails details) {
        switch (refund.state()) {
            case State.Due _ ->
                    ask(
                            charge.trying(refund.id(), details.refundable()),
                            refund,
                            () -> door.refund(purchase(charge), refund.amount()));
            case State.Scanning(var code) -> giveToScanner(charge, refund, door, details, code);
            case State.Trying(var before) ->
                    charges.save(known(charge, refund, before, details.refundable()));
            case State.ByHand _, State.Done _ -> throw new IllegalStateException("not to be tried");
        }
    }

    /// Unless the purchase is somebody else's.
    private void giveToScanner(
            Charge charge,
            Refund refund,
            BankDoor.Open door,
            PurchaseDetails details,
            RefundCode code) {
        switch (door.purchases(code)) {
            case BankAnswer.Done<List<PastPurchase>>(var theirs) when details.mayBeAmong(theirs) ->
                    ask(
                            charge.trying(refund.id(), details.refundable()),
                            refund,
                            () -> door.refund(purchase(charge), refund.amount(), code));
            case BankAnswer.Done<List<PastPurchase>> _ ->
                    charges.save(charge.byHand(refund.id(), Hand.OTHER_PERSON, now()));
            case BankAnswer.Refused<List<PastPurchase>> _ ->
                    charges.save(charge.byHand(refund.id(), Hand.REFUSED, now()));
            case BankAnswer.Unavailable<List<PastPurchase>> _,
                    BankAnswer.Unclear<List<PastPurchase>> _ ->
                    charges.save(charge.postponed(now()));
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

    private void ask(Charge trying, Refund refund, Supplier<BankAnswer<Long>> giving) {
        charges.save(trying);
        var charge = charges.find(trying.id()).orElseThrow();
        charges.save(
                switch (giving.get()) {
                    case BankAnswer.Done<Long>(var number) ->
                            done(charge, refund, Doer.PLATFORM, number);
                    case BankAnswer.Refused<Long>(var why, _) when why.keepsOut() ->
                            charge.untried(refund.id(), now());
                    case BankAnswer.Refused<Long>(var why, _) ->
                            charge.byHand(refund.id(), hand(why, refund), now());
                    case BankAnswer.Unavailable<Long> _ -> charge.untried(refund.id(), now());
                    case BankAnswer.Unclear<Long> _ -> charge.postponed(now());
                });
    }

    /// The bank knows the purchase, so it can mean only whose it is.
    private static Hand hand(BankRefusal why, Refund refund) {
        return refund.state() instanceof State.Scanning && why == BankRefusal.PURCHASE_UNKNOWN
                ? Hand.OTHER_PERSON
                : Hand.REFUSED;
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
