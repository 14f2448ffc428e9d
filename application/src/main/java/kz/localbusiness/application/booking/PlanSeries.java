package kz.localbusiness.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Obstacle;
import kz.localbusiness.domain.booking.Recurrence;
import kz.localbusiness.domain.shared.BusinessId;

/// Which visits of a series could be booked, before anything is. Empty when there is nothing of
/// that kind to book.
@FunctionalInterface
public interface PlanSeries {

    Optional<List<Occurrence>> plan(Query query);

    record Query(
            BusinessId business, List<ServiceChoice> services, Instant first, Recurrence recurrence)
            implements ForBusiness {

        public Query {
            services = List.copyOf(services);
        }
    }

    /// @param obstacles none when it can be
    record Occurrence(Instant start, List<Obstacle> obstacles) {}
}
