package kz.localbusiness.application.booking;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.Reviews;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.domain.booking.Rating;
import kz.localbusiness.domain.business.Business;

/// Nothing of a business that is not open.
@UseCase(Audience.EVERYONE)
class ShowReviewsUseCase implements ShowReviews {

    private final Businesses businesses;
    private final Reviews reviews;

    ShowReviewsUseCase(Businesses businesses, Reviews reviews) {
        this.businesses = businesses;
        this.reviews = reviews;
    }

    @Override
    public Page show(Query query) {
        return businesses.current().filter(Business::isOpen).isPresent()
                ? Page.of(reviews.rating(), reviews.published(query.before(), PAGE + 1), PAGE)
                : new Page(Rating.NONE, List.of(), "");
    }
}
