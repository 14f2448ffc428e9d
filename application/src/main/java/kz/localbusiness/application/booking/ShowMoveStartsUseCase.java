package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;

@UseCase(Audience.MANAGEMENT)
class ShowMoveStartsUseCase implements ShowMoveStarts {

    private final Visits visits;
    private final Bookable bookable;
    private final Openings openings;

    ShowMoveStartsUseCase(BookingOffice office) {
        this.visits = new Visits(office.agendas());
        this.bookable = new Bookable(office);
        this.openings = new Openings(office);
    }

    @Override
    public Optional<FreeStarts> show(Query query) {
        return visits.find(query.appointment())
                .flatMap(found -> bookable.toMove(found.visit(), query.staff()))
                .map(inquiry -> openings.of(inquiry, query.from(), query.to()));
    }
}
