package kz.localbusiness.application.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.booking.Agenda;
import kz.localbusiness.domain.booking.AgendaKey;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Board;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingDecision.AdvanceNeeded;
import kz.localbusiness.domain.booking.BookingDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.KeyReused;
import kz.localbusiness.domain.booking.BookingDecision.NotOffered;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked.Member;
import kz.localbusiness.domain.booking.Hold;
import kz.localbusiness.domain.booking.HoldDecision;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.NewBooking;
import kz.localbusiness.domain.booking.PlanDecision.NotPossible;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;

/// Where a booking is made, whoever asks for it: looks at the agendas, plans, writes.
final class Desk {

    private final BookingOffice office;
    private final Boards boards;
    private final Commit commit;

    Desk(BookingOffice office) {
        this.office = office;
        this.boards = new Boards(office.agendas());
        this.commit = new Commit(office);
    }

    BookingDecision book(NewBooking booking, Inquiry inquiry, Instant start) {
        return decide(booking, inquiry, start, Availability::plan, List.of());
    }

    BookingDecision bookOverridingRules(NewBooking booking, Inquiry inquiry, Instant start) {
        return decide(booking, inquiry, start, Availability::planOverridingRules, List.of());
    }

    /// Books the first visit of a series with the news that the others follow, then the others.
    ///
    /// @param others held until now
    /// @return all that are booked; nothing when the first cannot be any more
    List<Appointment> lead(NewBooking booking, Inquiry inquiry, Instant start, List<Hold> others) {
        var members = others.stream().map(hold -> new Member(hold.id(), hold.home())).toList();
        var decision = decide(booking, inquiry, start, Availability::plan, members);
        if (!(decision instanceof Booked(_, var leader))) {
            return List.of();
        }
        var followed = new Followers(office).book(leader, members);
        return Stream.concat(Stream.of(leader), followed.stream()).toList();
    }

    /// Keeps a time under a name; the same name asked for again keeps the time asked for last.
    HoldDecision hold(AppointmentId id, Inquiry inquiry, Instant start, Instant until) {
        var known = office.agendas().home(id);
        if (known.flatMap(agenda -> agenda.appointment(id)).isPresent()) {
            return new HoldDecision.AlreadyBooked();
        }
        var now = office.clock().instant();
        var board = boards.settled(inquiry, dateOf(start, inquiry), now);
        var term = until.truncatedTo(ChronoUnit.MILLIS);
        return switch (Availability.at(start, inquiry, board, now).plan(start)) {
            case Planned(var segments, _) -> {
                var hold = new Hold(id, segments, term);
                giveUpElsewhere(id, known, hold.home());
                var home = home(id, hold.home(), inquiry, board);
                commit.write(home.holding(hold), hold, board, inquiry.allowance());
                yield new HoldDecision.Holding(hold);
            }
            case NotPossible refusal when refusal.isTaken() -> new HoldDecision.SlotTaken();
            case NotPossible refusal -> new HoldDecision.NotOffered(refusal.obstacles());
        };
    }

    boolean hasBooked(AppointmentId id) {
        return office.agendas().appointment(id).isPresent();
    }

    /// Gives a hold up, if there is one.
    void giveUp(AppointmentId id) {
        office.agendas().home(id).ifPresent(agenda -> giveUp(id, agenda));
    }

    /// The same for a hold that is a known client's.
    void giveUp(AppointmentId id, PhoneNumber client) {
        var held = office.agendas().home(id).flatMap(agenda -> agenda.hold(id));
        giveUp(id);
        held.ifPresent(hold -> commit.release(hold, Stream.of(AgendaKey.of(client))));
    }

    private BookingDecision decide(
            NewBooking booking,
            Inquiry inquiry,
            Instant start,
            Planner planner,
            List<Member> followers) {
        var id = booking.id();
        var known = office.agendas().home(id);
        var before = known.flatMap(agenda -> agenda.appointment(id));
        if (before.isPresent()) {
            return before.get().answers(inquiry, start, booking.client())
                    ? new AlreadyBooked(known.orElseThrow(), before.get())
                    : new KeyReused();
        }
        var when = office.now();
        var board = boards.settled(inquiry, dateOf(start, inquiry), when.at());
        var availability = Availability.at(start, inquiry, board, when.at());
        var plan =
                known.flatMap(agenda -> board.find(agenda.key()))
                        .flatMap(agenda -> agenda.hold(id))
                        .filter(hold -> hold.stands(board, when.at()) && hold.isFor(inquiry, start))
                        .map(availability::plan)
                        .orElseGet(() -> planner.plan(availability, start));
        return switch (plan) {
            case Planned planned -> {
                var lacks = booking.lacks(inquiry, planned.segments());
                if (!lacks.equals(Money.ZERO)) {
                    yield new AdvanceNeeded(lacks);
                }
                var visit = booking.as(planned, inquiry.policy(), when);
                giveUpElsewhere(id, known, visit.home());
                yield booked(visit, inquiry, board, followers);
            }
            case NotPossible refusal when refusal.isTaken() -> new SlotTaken();
            case NotPossible refusal -> new NotOffered(refusal.obstacles());
        };
    }

    private Booked booked(Appointment visit, Inquiry inquiry, Board board, List<Member> followers) {
        var when = office.now();
        var told = new AppointmentBooked(when.event(), visit.id(), when.at());
        var alone = home(visit.id(), visit.home(), inquiry, board).with(visit, told);
        var home = followers.isEmpty() ? alone : alone.telling(leading(visit, followers));
        commit.write(home, visit, board, List.of());
        for (int i = 0; i < visit.segments().size(); i++) {
            if (inquiry.wishes().get(i).isOpen()) {
                office.rotation().took(visit.segments().get(i).staff(), when.at());
            }
        }
        return new Booked(home, visit);
    }

    private SeriesBooked leading(Appointment visit, List<Member> followers) {
        var when = office.now();
        return new SeriesBooked(when.event(), visit.id(), when.at(), followers);
    }

    /// As the board has it, in which nobody has booked under the same name since we asked.
    private static Agenda home(AppointmentId id, AgendaKey key, Inquiry inquiry, Board board) {
        var home = board.agenda(inquiry.business().id(), key);
        if (home.appointment(id).isPresent()) {
            throw new StaleState("a request that was sent twice");
        }
        return home;
    }

    /// One name is held in one home only.
    private void giveUpElsewhere(AppointmentId id, Optional<Agenda> known, AgendaKey home) {
        known.filter(agenda -> !agenda.key().equals(home)).ifPresent(agenda -> giveUp(id, agenda));
    }

    private void giveUp(AppointmentId id, Agenda agenda) {
        var hold = agenda.hold(id);
        if (hold.isPresent()) {
            office.agendas().save(agenda.givenUp(id));
            commit.release(hold);
        }
    }

    private static LocalDate dateOf(Instant start, Inquiry inquiry) {
        return start.atZone(inquiry.business().zone()).toLocalDate();
    }
}
