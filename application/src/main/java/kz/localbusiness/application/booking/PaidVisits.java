package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AtHome;
import kz.localbusiness.domain.booking.BookingDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Hold;
import kz.localbusiness.domain.booking.HoldDecision;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.NewBooking;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentDecision;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.booking.Reservation;
import kz.localbusiness.domain.payment.Refund.Reason;
import kz.localbusiness.domain.shared.Money;

/// Where money that came through the bank meets the visits of the current business. Everything may
/// be done twice.
public final class PaidVisits {

    private final BookingOffice office;
    private final Visits visits;
    private final Bookable bookable;
    private final Desk desk;

    public PaidVisits(BookingOffice office) {
        this.office = office;
        this.visits = new Visits(office.agendas());
        this.bookable = new Bookable(office);
        this.desk = new Desk(office);
    }

    public Optional<AtHome> find(AppointmentId id) {
        return visits.find(id);
    }

    public boolean isSuspended() {
        return bookable.isSuspended();
    }

    /// What clients want to book; empty when there is no such thing.
    public Optional<Inquiry> wanted(
            AppointmentId id, List<ServiceChoice> services, ClientDetails client) {
        return bookable.forClient(services, Preference.NONE, client.phone(), id);
    }

    /// Keeps its time until it can be paid no more.
    public HoldDecision hold(AppointmentId id, Inquiry inquiry, Instant start, Instant until) {
        return desk.hold(id, inquiry, start, until);
    }

    /// The same for a visit that was agreed upon before.
    public HoldDecision hold(Reservation visit, Instant until) {
        return bookable.asAgreed(visit)
                .map(inquiry -> desk.hold(visit.id(), inquiry, visit.start(), until))
                .orElseGet(HoldDecision.NothingToBook::new);
    }

    /// The same for longer, as far as nobody has it by now.
    public void holdOn(Reservation visit, Instant until) {
        if (held(visit).filter(hold -> hold.until().isBefore(until)).isPresent()) {
            bookable.asAgreed(visit)
                    .ifPresent(inquiry -> desk.hold(visit.id(), inquiry, visit.start(), until));
        }
    }

    /// Books it with the money.
    ///
    /// @return why the money has nowhere to go; empty when it is with the visit
    public Optional<Reason> bind(Reservation visit, Payment payment) {
        return visits.find(visit.id())
                .map(known -> unlessItsOwn(known.visit(), payment))
                .orElseGet(() -> book(visit, payment));
    }

    /// Records it with a visit that is booked.
    ///
    /// @return why the money has nowhere to go; empty when it is with the visit
    public Optional<Reason> bind(AppointmentId visit, Payment payment) {
        var found = visits.find(visit);
        if (found.isEmpty()) {
            return Optional.of(Reason.CANCELLED);
        }
        return switch (found.get().pay(payment, office.now())) {
            case PaymentDecision.Recorded(var agenda, _) -> {
                office.agendas().save(agenda);
                yield Optional.empty();
            }
            case PaymentDecision.WasRecorded _ -> Optional.empty();
            case PaymentDecision.TooMuch _, PaymentDecision.TooMany _ ->
                    Optional.of(Reason.PAID_TWICE);
            case PaymentDecision.NotNow _, PaymentDecision.NoSuchPayment _ ->
                    Optional.of(Reason.CANCELLED);
        };
    }

    /// @param altogether of this payment
    public void returned(AppointmentId visit, PaymentId payment, Money altogether, Doer by) {
        visits.find(visit)
                .map(found -> found.giveBack(payment, altogether, by, office.now()))
                .ifPresent(decision -> {
                    if (decision instanceof PaymentDecision.Recorded(var agenda, _)) {
                        office.agendas().save(agenda);
                    }
                });
    }

    private Optional<Reason> book(Reservation visit, Payment payment) {
        var inquiry = bookable.asAgreed(visit);
        if (inquiry.isEmpty() || isTooLate(visit)) {
            return Optional.of(Reason.NO_TIME);
        }
        var booking = new NewBooking(visit.id(), visit.client(), Doer.CLIENT, null, payment);
        return switch (desk.bookOverridingRules(booking, inquiry.get(), visit.start())) {
            case Booked _ -> Optional.empty();
            case AlreadyBooked(_, var known) -> unlessItsOwn(known, payment);
            default -> Optional.of(Reason.NO_TIME);
        };
    }

    private static Optional<Reason> unlessItsOwn(Appointment known, Payment payment) {
        return known.payment(payment.id()).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.PAID_TWICE);
    }

    /// For whoever does not have its time, and where nobody knows any more who they were.
    private boolean isTooLate(Reservation visit) {
        var now = office.clock().instant();
        var isPast =
                !now.isBefore(visit.start())
                        && held(visit).filter(hold -> hold.stands(now)).isEmpty();
        return isPast || visit.client().isErased();
    }

    private Optional<Hold> held(Reservation visit) {
        return office.agendas().home(visit.id()).flatMap(agenda -> agenda.hold(visit.id()));
    }
}
