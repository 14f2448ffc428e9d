package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Explanation;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Why a start is not offered: every reason, for each who might serve, as far as it is for clients
/// to know. One of them without a reason means that it is offered.
@FunctionalInterface
public interface ExplainStart {

    /// Empty when there is nothing of that kind to book.
    Optional<List<Explanation>> explain(Query query);

    record Query(BusinessId business, List<ServiceChoice> services, Instant start)
            implements ForBusiness {

        public Query {
            services = List.copyOf(services);
        }

        /// One service.
        ///
        /// @param staff null for anyone
        public static Query of(
                BusinessId business, OfferingId offering, @Nullable StaffId staff, Instant start) {
            return new Query(business, List.of(ServiceChoice.of(offering, staff)), start);
        }
    }
}
