package kz.localbusiness.application.booking;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Rating;
import kz.localbusiness.domain.booking.Review;
import kz.localbusiness.domain.shared.BusinessId;

/// What a business has published of what its clients said.
@FunctionalInterface
public interface ShowReviews {

    int PAGE = 5;

    Page show(Query query);

    /// @param before the last page's [Page#next], empty for the first page
    record Query(BusinessId business, String before) implements ForBusiness {}

    /// @param next where the next page begins, empty when there is none
    record Page(Rating rating, List<Review> reviews, String next) {

        public Page {
            reviews = List.copyOf(reviews);
        }

        /// @param found one more than fits, if there is one
        static Page of(Rating rating, List<Review> found, int size) {
            var shown = found.stream().limit(size).toList();
            return new Page(rating, shown, found.size() > size ? shown.getLast().place() : "");
        }
    }
}
