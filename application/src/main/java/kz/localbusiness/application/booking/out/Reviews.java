package kz.localbusiness.application.booking.out;

import java.util.List;
import kz.localbusiness.domain.booking.Rating;
import kz.localbusiness.domain.booking.Review;

/// The feedback of the current business in a list, which follows the news of it.
public interface Reviews {

    /// As its home had it; what an older version of the home said changes nothing.
    ///
    /// @param version of the home
    void note(Review review, long version);

    /// The newest first.
    ///
    /// @param before a place of the last one that was seen, empty for the first page
    List<Review> all(String before, int most);

    /// Those which everybody may read, the newest first.
    List<Review> published(String before, int most);

    /// Of those which everybody may read. It costs the same however many there are.
    Rating rating();
}
