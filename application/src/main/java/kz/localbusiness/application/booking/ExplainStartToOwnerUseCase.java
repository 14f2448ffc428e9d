package kz.localbusiness.application.booking;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.Explanation;

@UseCase(Audience.MANAGEMENT)
class ExplainStartToOwnerUseCase implements ExplainStartToOwner {

    private final Bookable bookable;
    private final Explanations explanations;

    ExplainStartToOwnerUseCase(BookingOffice office) {
        this.bookable = new Bookable(office);
        this.explanations = new Explanations(office);
    }

    @Override
    public Optional<List<Explanation>> explain(Query query) {
        return bookable.forBusiness(query.services(), null, null)
                .map(inquiry -> explanations.of(inquiry, query.start()));
    }
}
