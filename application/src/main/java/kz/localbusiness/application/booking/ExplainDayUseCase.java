package kz.localbusiness.application.booking;

import java.time.LocalDate;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.NoTime;
import kz.localbusiness.domain.booking.Preference;

@UseCase(Audience.EVERYONE)
class ExplainDayUseCase implements ExplainDay {

    private final BookingOffice office;
    private final Bookable bookable;
    private final Boards boards;

    ExplainDayUseCase(BookingOffice office) {
        this.office = office;
        this.bookable = new Bookable(office);
        this.boards = new Boards(office.agendas());
    }

    @Override
    public Answer explain(Query query) {
        return bookable.forClient(query.services(), Preference.NONE, null, null)
                .map(inquiry -> explain(inquiry, query.date()))
                .orElseGet(NothingToBook::new);
    }

    private Answer explain(Inquiry inquiry, LocalDate date) {
        var now = office.clock().instant();
        var board = boards.of(inquiry, date, date, now);
        return NoTime.on(date, inquiry, board, now)
                .<Answer>map(HasNoTime::new)
                .orElseGet(HasTime::new);
    }
}
