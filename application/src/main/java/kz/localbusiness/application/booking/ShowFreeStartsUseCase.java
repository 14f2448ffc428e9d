package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;

@UseCase(Audience.EVERYONE)
class ShowFreeStartsUseCase implements ShowFreeStarts {

    private final Bookable bookable;
    private final Openings openings;

    ShowFreeStartsUseCase(BookingOffice office) {
        this.bookable = new Bookable(office);
        this.openings = new Openings(office);
    }

    @Override
    public Optional<FreeStarts> show(Query query) {
        return bookable.forClient(query.services(), query.preference(), null, null)
                .map(inquiry -> openings.of(inquiry, query.from(), query.to()));
    }
}
