package kz.localbusiness.application.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookedOffering;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.KeyReused;
import kz.localbusiness.domain.booking.BookingDecision.NotOffered;
import kz.localbusiness.domain.booking.BookingDecision.NothingToBook;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.EventId;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.Occurrence;
import kz.localbusiness.domain.booking.StaffDay;

@UseCase(Audience.EVERYONE)
class BookAppointmentUseCase implements BookAppointment {

    private final Bookable bookable;
    private final StaffDays days;
    private final HeldAppointments held;
    private final ManageLinks links;
    private final Clock clock;
    private final Ids ids;

    BookAppointmentUseCase(
            Businesses businesses,
            Offerings offerings,
            StaffMembers staff,
            StaffDays days,
            ManageLinks links,
            Clock clock,
            Ids ids) {
        this.bookable = new Bookable(businesses, offerings, staff);
        this.days = days;
        this.held = new HeldAppointments(days);
        this.links = links;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Answer book(Command command) {
        var decision =
                bookable.find(command.offering(), command.staff())
                        .map(choice -> decide(choice, command))
                        .orElseGet(NothingToBook::new);
        return switch (decision) {
            case Booked(_, var appointment) -> linked(decision, appointment, command);
            case AlreadyBooked(_, var appointment) -> linked(decision, appointment, command);
            case KeyReused _, SlotTaken _, NotOffered _, NothingToBook _ ->
                    new Answer(decision, null);
        };
    }

    private BookingDecision decide(Bookable.Choice choice, Command command) {
        var id = AppointmentId.of(command.business(), command.key());
        var offering = BookedOffering.of(choice.offering());
        var now = clock.instant();
        var wanted = Appointment.requested(id, offering, command.start(), command.client(), now);
        return held.dayOf(id)
                .map(day -> day.repeated(day.appointment(id).orElseThrow(), wanted))
                .orElseGet(() -> decide(choice, wanted));
    }

    private BookingDecision decide(Bookable.Choice choice, Appointment wanted) {
        var rules = choice.on(choice.dateOf(wanted.slot().start()));
        BookingDecision answer = new NothingToBook();
        for (var day : leastBusyFirst(choice, rules.date())) {
            var when = new Occurrence(wanted.bookedAt(), new EventId(ids.next()));
            answer = day.book(wanted, rules, when);
            if (answer instanceof Booked(var booked, _)) {
                days.save(booked);
                return answer;
            }
        }
        return answer;
    }

    private List<StaffDay> leastBusyFirst(Bookable.Choice choice, LocalDate date) {
        return choice.staff().stream()
                .map(staff -> days.of(staff, date))
                .sorted(Comparator.comparingLong(day -> day.claims().count()))
                .toList();
    }

    private Answer linked(BookingDecision decision, Appointment appointment, Command command) {
        return new Answer(decision, links.sign(ManageLink.to(appointment, command.business())));
    }
}
