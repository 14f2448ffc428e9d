package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Explanation;
import kz.localbusiness.domain.shared.BusinessId;

/// Why a start is not offered, with what clients are not told: why somebody is away, and for what
/// the business keeps a time. Works before the business is open.
@FunctionalInterface
public interface ExplainStartToOwner {

    /// Empty when there is nothing of that kind to book.
    Optional<List<Explanation>> explain(Query query);

    record Query(BusinessId business, List<ServiceChoice> services, Instant start)
            implements ForBusiness {

        public Query {
            services = List.copyOf(services);
        }
    }
}
