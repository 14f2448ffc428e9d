package kz.localbusiness.application.booking;

import java.time.LocalDate;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Inquiry;

/// What is free on some dates, for whoever asks; so many dates at once and no more.
final class Openings {

    private final BookingOffice office;
    private final Boards boards;

    Openings(BookingOffice office) {
        this.office = office;
        this.boards = new Boards(office.agendas());
    }

    FreeStarts of(Inquiry inquiry, LocalDate from, LocalDate to) {
        var now = office.clock().instant();
        var last = lastDay(from, to);
        var board = boards.of(inquiry, from, last, now);
        var offers = Availability.of(inquiry, board, from, last, now).offers();
        return new FreeStarts(inquiry.business().zone(), offers);
    }

    private static LocalDate lastDay(LocalDate from, LocalDate to) {
        var bound = from.plusDays(ShowFreeStarts.MOST_DAYS - 1L);
        return to.isAfter(bound) ? bound : to;
    }
}
