package kz.localbusiness.application.payment;

import java.util.List;
import java.util.function.Supplier;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.ManageAccess;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.HoldDecision;
import kz.localbusiness.domain.booking.Reservation;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.PayDecision.BankAway;
import kz.localbusiness.domain.payment.PayDecision.NotConnected;
import kz.localbusiness.domain.payment.PayDecision.NotOffered;
import kz.localbusiness.domain.payment.PayDecision.NothingToPay;
import kz.localbusiness.domain.payment.PayDecision.Payable;
import kz.localbusiness.domain.payment.PayDecision.SlotTaken;
import kz.localbusiness.domain.payment.PayDecision.TooMany;
import kz.localbusiness.domain.payment.Purchase;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.shared.Money;

@UseCase(Audience.EVERYONE)
class PayForVisitUseCase implements PayForVisit {

    private final PaidVisits visits;
    private final Checkout checkout;
    private final ManageAccess access;
    private final Pace pace;

    PayForVisitUseCase(
            BookingOffice office, BankDoor bank, Charges charges, ManageLinks links, Pace pace) {
        this.visits = new PaidVisits(office);
        this.checkout = new Checkout(bank, charges, office);
        this.access = new ManageAccess(links, office.clock());
        this.pace = pace;
    }

    @Override
    public PayDecision pay(Command command) {
        var link = access.require(command.token(), command.appointment());
        var known = visits.find(link.appointment()).map(AtHome::visit);
        if (known.isEmpty()) {
            return again(command);
        }
        return known.filter(link::opens)
                .filter(Appointment::takesPayments)
                .filter(visit -> !visit.owed().equals(Money.ZERO))
                .map(visit -> pay(visit, command))
                .orElseGet(NothingToPay::new);
    }

    /// The last one may still be paid; otherwise its time is held anew, as far as it is free.
    private PayDecision again(Command command) {
        var open = checkout.open(command.appointment(), command.kind());
        if (open.isPresent()) {
            return new Payable(open.get());
        }
        return checkout.last(command.appointment())
                .map(charge -> again(charge, command))
                .orElseGet(NothingToPay::new);
    }

    private PayDecision again(Charge last, Command command) {
        if (!(last.purpose() instanceof Purpose.Advance(var visit)) || visit.client().isErased()) {
            return new NothingToPay();
        }
        return checkout.isOpen()
                ? paced(command, () -> again(visit, last.amount(), command.kind()))
                : new NotConnected();
    }

    private PayDecision again(Reservation visit, Money amount, Purchase.Kind kind) {
        return switch (visits.hold(visit, checkout.now().plus(Checkout.FIRST_HOLD))) {
            case HoldDecision.Holding(var hold) -> {
                var held = new Reservation(visit.id(), hold.segments(), visit.client());
                yield checkout.begin(held, amount, kind, visits);
            }
            case HoldDecision.NotOffered(var why) -> new NotOffered(why);
            case HoldDecision.SlotTaken _,
                    HoldDecision.AlreadyBooked _,
                    HoldDecision.NothingToBook _,
                    HoldDecision.BusinessSuspended _ ->
                    new SlotTaken();
        };
    }

    private PayDecision pay(Appointment visit, Command command) {
        return checkout.open(visit.id(), command.kind())
                .<PayDecision>map(Payable::new)
                .orElseGet(() -> paced(command, () -> begin(visit, command.kind())));
    }

    private PayDecision begin(Appointment visit, Purchase.Kind kind) {
        return checkout.begin(new Purpose.Balance(visit.id()), visit.owed(), kind);
    }

    /// Each purchase is one more at the bank that we have to ask about.
    private PayDecision paced(Command command, Supplier<PayDecision> begin) {
        var whose = "%s/%s".formatted(command.business(), command.appointment());
        var turn = pace.turn(Deed.PAYMENT, List.of(whose));
        return turn.refusedFor()
                .<PayDecision>map(TooMany::new)
                .orElseGet(() -> turn.use(begin, PayForVisitUseCase::askedTheBank));
    }

    private static boolean askedTheBank(PayDecision decision) {
        return decision instanceof Payable || decision instanceof BankAway;
    }
}
