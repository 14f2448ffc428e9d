package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ManageLinks;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingDecision.AdvanceNeeded;
import kz.localbusiness.domain.booking.BookingDecision.AlreadyBooked;
import kz.localbusiness.domain.booking.BookingDecision.Booked;
import kz.localbusiness.domain.booking.BookingDecision.BusinessSuspended;
import kz.localbusiness.domain.booking.BookingDecision.KeyReused;
import kz.localbusiness.domain.booking.BookingDecision.NotOffered;
import kz.localbusiness.domain.booking.BookingDecision.NothingToBook;
import kz.localbusiness.domain.booking.BookingDecision.SlotTaken;
import kz.localbusiness.domain.booking.BookingDecision.TooMany;
import kz.localbusiness.domain.booking.Doer;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.NewBooking;
import kz.localbusiness.domain.booking.Preference;

@UseCase(Audience.EVERYONE)
class BookAppointmentUseCase implements BookAppointment {

    private final Bookable bookable;
    private final Desk desk;
    private final ManageLinks links;
    private final Pace pace;

    BookAppointmentUseCase(BookingOffice office, ManageLinks links, Pace pace) {
        this.bookable = new Bookable(office);
        this.desk = new Desk(office);
        this.links = links;
        this.pace = pace;
    }

    @Override
    public Answer book(Command command) {
        var id = AppointmentId.of(command.business(), command.key());
        var turn = pace.turn(Deed.BOOKING, Whose.of(command.business(), command.client()));
        return turn.refusedFor()
                .filter(_ -> !desk.hasBooked(id))
                .map(pause -> new Answer(new TooMany(pause), null))
                .orElseGet(() ->
                        turn.use(
                                () -> book(id, command),
                                answer -> answer.decision() instanceof Booked));
    }

    private Answer book(AppointmentId id, Command command) {
        var client = command.client();
        var booking = new NewBooking(id, client, Doer.CLIENT, null);
        var decision =
                bookable.forClient(command.services(), Preference.NONE, client.phone(), id)
                        .map(inquiry -> desk.book(booking, inquiry, command.start()))
                        .orElseGet(this::nothing);
        return answer(decision, command);
    }

    private BookingDecision nothing() {
        return bookable.isSuspended() ? new BusinessSuspended() : new NothingToBook();
    }

    private Answer answer(BookingDecision decision, Command command) {
        return switch (decision) {
            case Booked(_, var appointment) -> linked(decision, appointment, command);
            case AlreadyBooked(_, var appointment) -> linked(decision, appointment, command);
            case KeyReused _,
                    SlotTaken _,
                    NotOffered _,
                    AdvanceNeeded _,
                    NothingToBook _,
                    BusinessSuspended _,
                    TooMany _ ->
                    new Answer(decision, null);
        };
    }

    private Answer linked(BookingDecision decision, Appointment appointment, Command command) {
        return new Answer(decision, links.sign(ManageLink.to(appointment, command.business())));
    }
}
