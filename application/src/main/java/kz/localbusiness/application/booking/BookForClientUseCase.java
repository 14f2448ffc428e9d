package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.BookingDecision;
import kz.localbusiness.domain.booking.BookingDecision.NothingToBook;
import kz.localbusiness.domain.booking.NewBooking;

@UseCase(Audience.MANAGEMENT)
class BookForClientUseCase implements BookForClient {

    private final Bookable bookable;
    private final Desk desk;
    private final Callers callers;

    BookForClientUseCase(BookingOffice office, Callers callers) {
        this.bookable = new Bookable(office);
        this.desk = new Desk(office);
        this.callers = callers;
    }

    @Override
    public BookingDecision book(Command command) {
        var id = AppointmentId.of(command.business(), command.key());
        var booking = new NewBooking(id, command.client(), Doers.current(callers), null);
        return bookable.forBusiness(command.services(), command.client().phone(), id)
                .map(inquiry ->
                        command.override()
                                ? desk.bookOverridingRules(booking, inquiry, command.start())
                                : desk.book(booking, inquiry, command.start()))
                .orElseGet(NothingToBook::new);
    }
}
