package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.Availability;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.PlanDecision.NotPossible;
import kz.localbusiness.domain.booking.PlanDecision.Planned;
import kz.localbusiness.domain.booking.Preference;

@UseCase(Audience.EVERYONE)
class PlanSeriesUseCase implements PlanSeries {

    private final BookingOffice office;
    private final Bookable bookable;
    private final Boards boards;

    PlanSeriesUseCase(BookingOffice office) {
        this.office = office;
        this.bookable = new Bookable(office);
        this.boards = new Boards(office.agendas());
    }

    @Override
    public Optional<List<Occurrence>> plan(Query query) {
        return bookable.forClient(query.services(), Preference.NONE, null, null)
                .map(inquiry -> plan(inquiry, query));
    }

    private List<Occurrence> plan(Inquiry inquiry, Query query) {
        return query.recurrence().starts(query.first(), inquiry.business().zone()).stream()
                .map(start -> occurrence(inquiry, start))
                .toList();
    }

    private Occurrence occurrence(Inquiry inquiry, Instant start) {
        var now = office.clock().instant();
        var date = start.atZone(inquiry.business().zone()).toLocalDate();
        var board = boards.of(inquiry, date, date, now);
        return switch (Availability.at(start, inquiry, board, now).plan(start)) {
            case Planned _ -> new Occurrence(start, List.of());
            case NotPossible refusal -> new Occurrence(start, refusal.obstacles());
        };
    }
}
