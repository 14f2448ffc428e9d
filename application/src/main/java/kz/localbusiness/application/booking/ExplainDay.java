package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.NoTime;
import kz.localbusiness.domain.shared.BusinessId;

/// Why a client finds no time on a date. Empty when there is time, or nothing of that kind to book.
@FunctionalInterface
public interface ExplainDay {

    Optional<NoTime> explain(Query query);

    record Query(BusinessId business, List<ServiceChoice> services, LocalDate date)
            implements ForBusiness {

        public Query {
            services = List.copyOf(services);
        }
    }
}
