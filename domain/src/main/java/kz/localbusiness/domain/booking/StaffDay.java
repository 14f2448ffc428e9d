package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.BookingDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.BookingDecision.KeyReused;
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
        return appointment(wanted.id())
                .map(known -> repeated(known, wanted))
                .orElseGet(() -> new Room(this, rules).book(wanted, when));
    }

    /// What a request answers whose appointment exists already.
    public BookingDecision repeated(Appointment known, Appointment wanted) {
        return known.answers(wanted) ? new AlreadyBooked(this, known) : new KeyReused();
    }

    public ConfirmDecision confirm(AppointmentId id, Occurrence when) {
        return held(id).map(visit -> visit.confirm(when))
                .orElseGet(ConfirmDecision.NoSuchAppointment::new);
    }

    public CancelDecision cancel(AppointmentId id, Actor by, String reason, Occurrence when) {
        return held(id).map(visit -> visit.cancel(by, reason, when))
                .orElseGet(CancelDecision.NoSuchAppointment::new);
    }

    public FeedbackDecision praise(AppointmentId id, Feedback given) {
        return held(id).map(visit -> visit.praise(given))
                .orElseGet(FeedbackDecision.NoSuchAppointment::new);
    }

    /// Moves within this day; the appointment's own old time does not stand in its way.
    public MoveDecision move(AppointmentId id, Instant to, WorkingDay rules, Occurrence when) {
        return refusalToMove(id, when.at())
                .orElseGet(() ->
                        having(without(id), departures, news)
                                .arrive(moved(id, to), rules, departed(id, when)));
    }

    /// Why an appointment may not leave its time; empty when it may.
    public Optional<MoveDecision> refusalToMove(AppointmentId id, Instant now) {
        var held = held(id);
        return held.isEmpty()
                ? Optional.of(new MoveDecision.NoSuchAppointment())
                : held.get().refusalToMove(now);
    }

    /// The news of leaving this day, to be stored where the appointment arrives.
    public AppointmentMoved departed(AppointmentId id, Occurrence when) {
        return new AppointmentMoved(when.event(), id, when.at(), staff, date);
    }

    /// Lets an appointment leave for another day; its old time stays claimed until it has arrived.
    public StaffDay departing(AppointmentId id, Instant until) {
        var leaving = new Departure(appointment(id).orElseThrow(), until);
        return having(without(id), and(departures, leaving), news);
    }

    /// Takes an appointment that comes from another time, if this day has room for it.
    public MoveDecision arrive(Appointment moved, WorkingDay rules, AppointmentMoved told) {
        return new Room(this, rules).arrive(moved, told);
    }

    /// The appointment has arrived elsewhere: its old time is free.
    public StaffDay released(AppointmentId id) {
        var left = departures.stream().filter(one -> !one.isOf(id)).toList();
        return having(appointments, left, news);
    }

    /// The appointment never arrived elsewhere: it belongs here again.
    public StaffDay restored(AppointmentId id) {
        var returning = departures.stream().filter(one -> one.isOf(id)).map(Departure::appointment);
        var all = Stream.concat(appointments.stream(), returning).toList();
        return having(all, departures, news).released(id);
    }

    /// The news with these ids were told on.
    public StaffDay relayed(Set<EventId> told) {
        var left = news.stream().filter(event -> !told.contains(event.id())).toList();
        return having(appointments, departures, left);
    }

    StaffDay with(Appointment changed, BookingEvent told) {
        return having(and(without(changed.id()), changed), departures, and(news, told));
    }

    StaffDay with(Appointment changed) {
        return having(and(without(changed.id()), changed), departures, news);
    }

    private Optional<HeldVisit> held(AppointmentId id) {
        return appointment(id).map(found -> new HeldVisit(this, found));
    }

    private Appointment moved(AppointmentId id, Instant to) {
        return appointment(id).orElseThrow().movedTo(to);
    }

    private List<Appointment> without(AppointmentId id) {
        return appointments.stream().filter(one -> !one.id().equals(id)).toList();
    }

    private static <T> List<T> and(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }

    private StaffDay having(
            List<Appointment> visits, List<Departure> leaving, List<BookingEvent> untold) {
        return new StaffDay(business, staff, date, visits, leaving, untold, version);
    }
}
