package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.BookingDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.KeyReused;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.TimeSlot;
import kz.localbusiness.domain.staff.StaffId;

/// One staff member's day: the guard inside which no two claims overlap. Every change of a claim is
/// one conditional write of this one aggregate, and carries the news of it.
///
/// @param news what happened here and was not yet told on
/// @param version of the stored day, 0 when it was never stored
public record StaffDay(
        BusinessId business,
        StaffId staff,
        LocalDate date,
        List<Appointment> appointments,
        List<Departure> departures,
        List<BookingEvent> news,
        long version) {

    /// Bounds the stored day against book-and-cancel loops.
    public static final int MAX_APPOINTMENTS = 300;

    public StaffDay {
        appointments = List.copyOf(appointments);
        departures = List.copyOf(departures);
        news = List.copyOf(news);
    }

    public static StaffDay empty(BusinessId business, StaffId staff, LocalDate date) {
        return new StaffDay(business, staff, date, List.of(), List.of(), List.of(), 0);
    }

    public Stream<TimeSlot> claims() {
        return Stream.concat(
                        appointments.stream().filter(Appointment::isLive),
                        departures.stream().map(Departure::appointment))
                .map(Appointment::slot);
    }

    public boolean isFull() {
        return appointments.size() + departures.size() >= MAX_APPOINTMENTS;
    }

    public Optional<Appointment> appointment(AppointmentId id) {
        return appointments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// When somebody must look at this day again: at once for news, later for a lapsing departure.
    public Optional<Instant> dueAt() {
        return Stream.concat(
                        news.stream().map(BookingEvent::at),
                        departures.stream().map(Departure::until))
                .min(Instant::compareTo);
    }

    public BookingDecision book(Appointment wanted, WorkingDay rules, Occurrence when) {
        var known = appointment(wanted.id());
        if (known.isPresent()) {
            return repeated(known.get(), wanted);
        }
        var obstacles = rules.obstacles(this, wanted.slot(), when.at());
        if (obstacles.isEmpty()) {
            var told = new AppointmentBooked(when.event(), wanted.id(), when.at());
            return new Booked(with(wanted, told), wanted);
        }
        return onlyTaken(obstacles)
                ? new BookingDecision.SlotTaken()
                : new BookingDecision.NotOffered(obstacles);
    }

    /// What a request answers whose appointment exists already.
    public BookingDecision repeated(Appointment known, Appointment wanted) {
        return known.answers(wanted) ? new AlreadyBooked(this, known) : new KeyReused();
    }

    public ConfirmDecision confirm(AppointmentId id, Occurrence when) {
        return appointment(id)
                .<ConfirmDecision>map(found -> confirm(found, when))
                .orElseGet(ConfirmDecision.NoSuchAppointment::new);
    }

    private ConfirmDecision confirm(Appointment found, Occurrence when) {
        return switch (found.state()) {
            case AppointmentState.Cancelled _ -> new ConfirmDecision.WasCancelled(found);
            case AppointmentState.Confirmed _ -> new ConfirmDecision.WasConfirmed(found);
            case AppointmentState.Requested _ -> {
                var confirmed = found.confirmed(when.at());
                var told = new AppointmentConfirmed(when.event(), found.id(), when.at());
                yield new ConfirmDecision.NowConfirmed(with(confirmed, told), confirmed);
            }
        };
    }

    public CancelDecision cancel(AppointmentId id, Actor by, String reason, Occurrence when) {
        var found = appointment(id);
        if (found.isEmpty()) {
            return new CancelDecision.NoSuchAppointment();
        }
        var appointment = found.get();
        if (!appointment.isLive()) {
            return new CancelDecision.WasCancelled(appointment);
        }
        if (by == Actor.CLIENT && hasBegun(appointment, when.at())) {
            return new CancelDecision.TooLate(appointment);
        }
        var how = new AppointmentState.Cancelled(when.at(), by, reason);
        var cancelled = appointment.cancelled(how);
        var told = new AppointmentCancelled(when.event(), id, when.at());
        return new CancelDecision.NowCancelled(with(cancelled, told), cancelled);
    }

    /// Moves within this day; the appointment's own old time does not stand in its way.
    public MoveDecision move(AppointmentId id, Instant to, WorkingDay rules, Occurrence when) {
        var refusal = refusalToMove(id, when.at());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var moved = appointment(id).orElseThrow().movedTo(to);
        return without(id).arrive(moved, rules, departed(id, when));
    }

    /// Why an appointment may not leave its time; empty when it may.
    public Optional<MoveDecision> refusalToMove(AppointmentId id, Instant now) {
        var found = appointment(id);
        if (found.isEmpty()) {
            return Optional.of(new MoveDecision.NoSuchAppointment());
        }
        if (!found.get().isLive()) {
            return Optional.of(new MoveDecision.WasCancelled(found.get()));
        }
        return hasBegun(found.get(), now)
                ? Optional.of(new MoveDecision.TooLate(found.get()))
                : Optional.empty();
    }

    /// The news of leaving this day, to be stored where the appointment arrives.
    public AppointmentMoved departed(AppointmentId id, Occurrence when) {
        return new AppointmentMoved(when.event(), id, when.at(), staff, date);
    }

    /// Lets an appointment leave for another day; its old time stays claimed until it has arrived.
    public StaffDay departing(AppointmentId id, Instant until) {
        var leaving = new Departure(appointment(id).orElseThrow(), until);
        var all = Stream.concat(departures.stream(), Stream.of(leaving)).toList();
        return new StaffDay(business, staff, date, appointmentsWithout(id), all, news, version);
    }

    /// Takes an appointment that comes from another time, if this day has room for it.
    public MoveDecision arrive(Appointment moved, WorkingDay rules, AppointmentMoved told) {
        var obstacles = rules.obstacles(this, moved.slot(), told.at());
        if (obstacles.isEmpty()) {
            return new MoveDecision.Moved(with(moved, told), moved);
        }
        return onlyTaken(obstacles)
                ? new MoveDecision.SlotTaken()
                : new MoveDecision.NotOffered(obstacles);
    }

    /// The appointment has arrived elsewhere: its old time is free.
    public StaffDay released(AppointmentId id) {
        return new StaffDay(
                business, staff, date, appointments, departuresWithout(id), news, version);
    }

    /// The appointment never arrived elsewhere: it belongs here again.
    public StaffDay restored(AppointmentId id) {
        var returning =
                departures.stream().map(Departure::appointment).filter(one -> one.id().equals(id));
        var all = Stream.concat(appointments.stream(), returning).toList();
        return new StaffDay(business, staff, date, all, departuresWithout(id), news, version);
    }

    public FeedbackDecision praise(AppointmentId id, Feedback given) {
        return appointment(id)
                .map(found -> praise(found, given))
                .orElseGet(FeedbackDecision.NoSuchAppointment::new);
    }

    private FeedbackDecision praise(Appointment found, Feedback given) {
        if (!found.isLive()) {
            return new FeedbackDecision.WasCancelled(found);
        }
        if (given.at().isBefore(found.slot().end())) {
            return new FeedbackDecision.TooEarly(found);
        }
        var earlier = found.feedback();
        if (earlier != null) {
            return new FeedbackDecision.FeedbackStands(earlier);
        }
        var praised = found.praised(given);
        return new FeedbackDecision.FeedbackGiven(with(praised), praised);
    }

    /// The news with these ids were told on.
    public StaffDay relayed(Set<EventId> told) {
        var left = news.stream().filter(event -> !told.contains(event.id())).toList();
        return new StaffDay(business, staff, date, appointments, departures, left, version);
    }

    private static boolean hasBegun(Appointment appointment, Instant now) {
        return !now.isBefore(appointment.slot().start());
    }

    private static boolean onlyTaken(List<Obstacle> obstacles) {
        return obstacles.stream().allMatch(Obstacle.Taken.class::isInstance);
    }

    private StaffDay without(AppointmentId id) {
        return new StaffDay(
                business, staff, date, appointmentsWithout(id), departures, news, version);
    }

    private StaffDay with(Appointment changed, BookingEvent told) {
        var all = Stream.concat(news.stream(), Stream.of(told)).toList();
        return new StaffDay(
                business, staff, date, with(changed).appointments, departures, all, version);
    }

    private StaffDay with(Appointment changed) {
        var others = appointmentsWithout(changed.id()).stream();
        var all = Stream.concat(others, Stream.of(changed)).toList();
        return new StaffDay(business, staff, date, all, departures, news, version);
    }

    private List<Appointment> appointmentsWithout(AppointmentId id) {
        return appointments.stream().filter(keep(id)).toList();
    }

    private List<Departure> departuresWithout(AppointmentId id) {
        var keep = keep(id);
        return departures.stream().filter(one -> keep.test(one.appointment())).toList();
    }

    private static Predicate<Appointment> keep(AppointmentId gone) {
        return one -> !one.id().equals(gone);
    }
}
