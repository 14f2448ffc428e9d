package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Explanation;
import kz.localbusiness.domain.booking.Inquiry;

/// What is in the way of a start, complete; not all of it is for everybody's eyes.
final class Explanations {

    private final BookingOffice office;
    private final Boards boards;

    Explanations(BookingOffice office) {
        this.office = office;
        this.boards = new Boards(office.agendas());
    }

    List<Explanation> of(Inquiry inquiry, Instant start) {
        var now = office.clock().instant();
        var date = start.atZone(inquiry.business().zone()).toLocalDate();
        var board = boards.of(inquiry, date, date, now);
        return Availability.at(start, inquiry, board, now).explain(start);
    }
}
