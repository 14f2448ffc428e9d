package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Why a start is not offered: every reason, per person. No reason means that it is offered.
@FunctionalInterface
public interface ExplainStart {

    /// Empty when there is nothing of that kind to book.
    Optional<List<Explanation>> explain(Query query);

    /// @param staff null for anyone
    record Query(BusinessId business, OfferingId offering, @Nullable StaffId staff, Instant start)
            implements ForBusiness {}

    record Explanation(StaffId staff, List<Obstacle> obstacles) {}
}
