package kz.localbusiness.application.booking;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.booking.Explanation;
import kz.localbusiness.domain.booking.Inquiry;
import kz.localbusiness.domain.booking.Preference;

@UseCase(Audience.EVERYONE)
class ExplainStartUseCase implements ExplainStart {

    private final Bookable bookable;
    private final Explanations explanations;

    ExplainStartUseCase(BookingOffice office) {
        this.bookable = new Bookable(office);
        this.explanations = new Explanations(office);
    }

    @Override
    public Optional<List<Explanation>> explain(Query query) {
        return bookable.forClient(query.services(), Preference.NONE, null, null)
                .map(inquiry -> told(inquiry, query));
    }

    private List<Explanation> told(Inquiry inquiry, Query query) {
        return explanations.of(inquiry, query.start()).stream()
                .map(Explanation::toldToClients)
                .toList();
    }
}
