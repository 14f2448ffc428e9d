package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Inquiry;

@UseCase(Audience.EVERYONE)
class ShowFreeStartsUseCase implements ShowFreeStarts {

    private final BookingOffice office;
    private final Bookable bookable;
    private final Boards boards;

    ShowFreeStartsUseCase(BookingOffice office) {
        this.office = office;
        this.bookable = new Bookable(office);
        this.boards = new Boards(office.agendas());
    }

    @Override
    public Optional<FreeStarts> show(Query query) {
        return bookable.forClient(query.services(), query.preference(), null, null)
                .map(inquiry -> freeStarts(inquiry, query.from(), lastDay(query)));
    }

    private static LocalDate lastDay(Query query) {
        var bound = query.from().plusDays(MOST_DAYS - 1L);
        return query.to().isAfter(bound) ? bound : query.to();
    }

    private FreeStarts freeStarts(Inquiry inquiry, LocalDate from, LocalDate to) {
        var now = office.clock().instant();
        var board = boards.of(inquiry, from, to, now);
        var offers = Availability.of(inquiry, board, from, to, now).offers();
        return new FreeStarts(inquiry.business().zone(), offers);
    }
}
