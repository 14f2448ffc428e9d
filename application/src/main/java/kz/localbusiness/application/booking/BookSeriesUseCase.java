package kz.localbusiness.application.booking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.domain.booking.Actor;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.Hold;
import kz.localbusiness.domain.booking.HoldDecision;
import kz.localbusiness.domain.booking.HoldDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.HoldDecision.Holding;
import kz.localbusiness.domain.booking.HoldDecision.NotOffered;
import kz.localbusiness.domain.booking.HoldDecision.SlotTaken;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.NewBooking;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.booking.SeriesDecision.Conflict;
import kz.localbusiness.domain.booking.SeriesDecision.KeyReused;
import kz.localbusiness.domain.booking.SeriesDecision.NothingToBook;
import kz.localbusiness.domain.booking.SeriesDecision.SeriesBooked;
import kz.localbusiness.domain.booking.SeriesDecision.SeriesConflicts;
import kz.localbusiness.domain.booking.SeriesDecision.TooMany;

/// Holds every visit first. Only when all that shall be are held, the first is booked, with the
/// news that the others follow; so a crash in between completes them, and one before it leaves
/// holds that lapse. Each visit is named by the key and its place, so repeating the request goes on
/// where it stopped.
@UseCase(Audience.EVERYONE)
class BookSeriesUseCase implements BookSeries {

    private static final Duration TERM = Duration.ofMinutes(5);

    private final BookingOffice office;
    private final Bookable bookable;
    private final Desk desk;
    private final Callers callers;
    private final ManageLinks links;
    private final Pace pace;

    BookSeriesUseCase(BookingOffice office, Callers callers, ManageLinks links, Pace pace) {
        this.office = office;
        this.bookable = new Bookable(office);
        this.desk = new Desk(office);
        this.callers = callers;
        this.links = links;
        this.pace = pace;
    }

    @Override
    public Answer book(Command command) {
        var by = Doers.current(callers);
        return by.actor() == Actor.BUSINESS || desk.hasBooked(visit(command, 0))
                ? book(command, by)
                : paced(command, by);
    }

    private Answer paced(Command command, Doer by) {
        var turn = pace.turn(Deed.SERIES, Whose.of(command.business(), command.client()));
        return turn.refusedFor()
                .map(pause -> new Answer(new TooMany(pause), List.of()))
                .orElseGet(() ->
                        turn.use(
                                () -> book(command, by),
                                answer -> answer.decision() instanceof SeriesBooked));
    }

    private Answer book(Command command, Doer by) {
        var phone = command.client().phone();
        var inquiry =
                by.actor() == Actor.BUSINESS
                        ? bookable.forBusiness(command.services(), phone, visit(command, 0))
                        : bookable.forClient(
                                command.services(), Preference.NONE, phone, visit(command, 0));
        return inquiry.map(found -> book(found, command, by))
                .orElseGet(() -> new Answer(new NothingToBook(), List.of()));
    }

    private Answer book(Inquiry inquiry, Command command, Doer by) {
        var series = held(inquiry, command);
        if (!series.foreign.isEmpty()) {
            giveUp(series, command);
            return new Answer(new KeyReused(), List.of());
        }
        if (series.isRefused(command.partly())) {
            giveUp(series, command);
            return new Answer(new SeriesConflicts(series.conflicts), List.of());
        }
        var visits = new ArrayList<>(series.booked);
        if (!series.held.isEmpty()) {
            visits.addAll(lead(series.held, inquiry, command, by));
        }
        var tokens =
                visits.stream().map(one -> ManageLink.to(one, command.business())).map(links::sign);
        return new Answer(new SeriesBooked(visits, series.conflicts), tokens.toList());
    }

    private void giveUp(Series series, Command command) {
        series.held.forEach(one -> desk.giveUp(one.id(), command.client().phone()));
    }

    /// Every visit: booked before, held now, or in conflict; or another one has its name.
    private record Series(
            List<Appointment> booked,
            List<Appointment> foreign,
            List<Hold> held,
            List<Conflict> conflicts) {

        Series() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        boolean isRefused(boolean partly) {
            var isNew = booked.isEmpty();
            return isNew && (held.isEmpty() || (!partly && !conflicts.isEmpty()));
        }
    }

    private Series held(Inquiry inquiry, Command command) {
        var series = new Series();
        var starts = command.recurrence().starts(command.first(), inquiry.business().zone());
        var until = office.clock().instant().plus(TERM);
        for (int i = 0; i < starts.size(); i++) {
            var id = visit(command, i);
            var start = starts.get(i);
            switch (desk.hold(id, inquiry.by(command.client().phone(), id), start, until)) {
                case Holding(var hold) -> series.held.add(hold);
                case AlreadyBooked _ -> {
                    var visit = booked(id);
                    boolean isAsked = visit.answers(inquiry, start, command.client());
                    (isAsked ? series.booked : series.foreign).add(visit);
                }
                case SlotTaken _ -> series.conflicts.add(new Conflict(start, List.of()));
                case NotOffered(var why) -> series.conflicts.add(new Conflict(start, why));
                case HoldDecision.NothingToBook _ ->
                        series.conflicts.add(new Conflict(start, List.of()));
            }
        }
        return series;
    }

    private List<Appointment> lead(List<Hold> held, Inquiry inquiry, Command command, Doer by) {
        var first = held.getFirst();
        var others = held.subList(1, held.size());
        var booking = new NewBooking(first.id(), command.client(), by, visit(command, 0).value());
        var start = first.segments().getFirst().slot().start();
        return desk.lead(booking, inquiry.by(command.client().phone(), first.id()), start, others);
    }

    private Appointment booked(AppointmentId id) {
        return new Visits(office.agendas()).find(id).orElseThrow().visit();
    }

    private static AppointmentId visit(Command command, int place) {
        return AppointmentId.of(command.business(), command.key(), place);
    }
}
