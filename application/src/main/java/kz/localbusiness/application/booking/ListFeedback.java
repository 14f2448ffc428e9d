package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.booking.ShowReviews.Page;
import kz.localbusiness.domain.shared.BusinessId;

/// What clients said of their visits, published or not, the newest first.
@FunctionalInterface
public interface ListFeedback {

    int PAGE = 20;

    Page list(Query query);

    /// @param before the last page's [Page#next], empty for the first page
    record Query(BusinessId business, String before) implements ForBusiness {}
}
