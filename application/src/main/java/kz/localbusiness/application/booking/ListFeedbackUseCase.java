package kz.localbusiness.application.booking;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.ShowReviews.Page;
import kz.localbusiness.application.booking.out.Reviews;

@UseCase(Audience.MANAGEMENT)
class ListFeedbackUseCase implements ListFeedback {

    private final Reviews reviews;

    ListFeedbackUseCase(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Page list(Query query) {
        return Page.of(reviews.rating(), reviews.all(query.before(), PAGE + 1), PAGE);
    }
}
