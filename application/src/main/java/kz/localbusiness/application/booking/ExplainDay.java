package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.NoTime;
import kz.localbusiness.domain.shared.BusinessId;

/// Why a client finds no time on a date.
@FunctionalInterface
public interface ExplainDay {

    Answer explain(Query query);

    record Query(BusinessId business, List<ServiceChoice> services, LocalDate date)
            implements ForBusiness {

        public Query {
            services = List.copyOf(services);
        }
    }

    sealed interface Answer {}

    record HasNoTime(NoTime why) implements Answer {}

    record HasTime() implements Answer {}

    record NothingToBook() implements Answer {}
}
