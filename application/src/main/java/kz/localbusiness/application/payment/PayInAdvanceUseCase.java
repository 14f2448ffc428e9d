package kz.localbusiness.application.payment;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingOffice;
import kz.localbusiness.application.booking.PaidVisits;
import kz.localbusiness.application.booking.Whose;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.payment.out.Charges;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.HoldDecision;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.Reservation;
import kz.localbusiness.domain.payment.Charge;
import kz.localbusiness.domain.payment.PayDecision;
import kz.localbusiness.domain.payment.PayDecision.AlreadyBooked;
import kz.localbusiness.domain.payment.PayDecision.BusinessSuspended;
import kz.localbusiness.domain.payment.PayDecision.NotConnected;
import kz.localbusiness.domain.payment.PayDecision.NotOffered;
import kz.localbusiness.domain.payment.PayDecision.NothingToBook;
import kz.localbusiness.domain.payment.PayDecision.NothingToPay;
import kz.localbusiness.domain.payment.PayDecision.Payable;
import kz.localbusiness.domain.payment.PayDecision.SlotTaken;
import kz.localbusiness.domain.payment.PayDecision.TooMany;
import kz.localbusiness.domain.payment.Purpose;
import kz.localbusiness.domain.shared.Money;

@UseCase(Audience.EVERYONE)
class PayInAdvanceUseCase implements PayInAdvance {

    private final PaidVisits visits;
    private final Checkout checkout;
    private final ManageLinks links;
    private final Pace pace;

    PayInAdvanceUseCase(
            BookingOffice office, BankDoor bank, Charges charges, ManageLinks links, Pace pace) {
        this.visits = new PaidVisits(office);
        this.checkout = new Checkout(bank, charges, office);
        this.links = links;
        this.pace = pace;
    }

    @Override
    public Answer pay(Command command) {
        var id = AppointmentId.of(command.business(), command.key());
        var known = visits.find(id).map(AtHome::visit);
        if (known.isPresent()) {
            return booked(known.get(), command);
        }
        var open = checkout.open(id, command.kind());
        return open.isPresent() ? payable(open.get(), command) : paced(id, command);
    }

    private Answer paced(AppointmentId id, Command command) {
        var turn = pace.turn(Deed.BOOKING, Whose.of(command.business(), command.client()));
        return turn.refusedFor()
                .map(pause -> refused(new TooMany(pause)))
                .orElseGet(() ->
                        turn.use(
                                () -> begin(id, command),
                                answer -> answer.decision() instanceof Payable));
    }

    private Answer begin(AppointmentId id, Command command) {
        if (!checkout.isOpen()) {
            return refused(new NotConnected());
        }
        var inquiry = visits.wanted(id, command.services(), command.client());
        if (inquiry.isEmpty()) {
            var isSuspended = visits.isSuspended();
            return refused(isSuspended ? new BusinessSuspended() : new NothingToBook());
        }
        return inquiry.get().needsAdvance()
                ? hold(id, inquiry.get(), command)
                : refused(new NothingToPay());
    }

    private Answer hold(AppointmentId id, Inquiry inquiry, Command command) {
        var until = checkout.now().plus(Checkout.FIRST_HOLD);
        return switch (visits.hold(id, inquiry, command.start(), until)) {
            case HoldDecision.Holding(var hold) -> {
                var visit = new Reservation(id, hold.segments(), command.client());
                yield charge(visit, inquiry.advance(hold.segments()), command);
            }
            case HoldDecision.AlreadyBooked _ ->
                    booked(visits.find(id).orElseThrow().visit(), command);
            case HoldDecision.SlotTaken _ -> refused(new SlotTaken());
            case HoldDecision.NotOffered(var why) -> refused(new NotOffered(why));
            case HoldDecision.NothingToBook _ -> refused(new NothingToBook());
            case HoldDecision.BusinessSuspended _ -> refused(new BusinessSuspended());
        };
    }

    private Answer charge(Reservation visit, Money amount, Command command) {
        if (amount.equals(Money.ZERO)) {
            return refused(new NothingToPay());
        }
        var decision = checkout.begin(visit, amount, command.kind(), visits);
        return decision instanceof Payable(var charge)
                ? payable(charge, command)
                : refused(decision);
    }

    private Answer payable(Charge charge, Command command) {
        return charge.purpose() instanceof Purpose.Advance(var visit)
                ? new Answer(
                        new Payable(charge), links.sign(ManageLink.to(visit, command.business())))
                : refused(new NothingToPay());
    }

    private Answer booked(Appointment visit, Command command) {
        var manage = links.sign(ManageLink.to(visit, command.business()));
        return new Answer(new AlreadyBooked(visit), manage);
    }

    private static Answer refused(PayDecision why) {
        return new Answer(why, null);
    }
}
