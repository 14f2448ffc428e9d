package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.DayOffers;
import kz.localbusiness.domain.booking.Preference;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// When a visit can start. Empty when there is nothing of that kind to book.
@FunctionalInterface
public interface ShowFreeStarts {

    int MOST_DAYS = 62;

    Optional<FreeStarts> show(Query query);

    /// @param to inclusive; at most [#MOST_DAYS] dates are looked at
    record Query(
            BusinessId business,
            List<ServiceChoice> services,
            Preference preference,
            LocalDate from,
            LocalDate to)
            implements ForBusiness {

        public Query {
            services = List.copyOf(services);
        }

        /// One service.
        ///
        /// @param staff null for anyone
        public static Query of(
                BusinessId business,
                OfferingId offering,
                @Nullable StaffId staff,
                LocalDate from,
                LocalDate to) {
            var services = List.of(ServiceChoice.of(offering, staff));
            return new Query(business, services, Preference.NONE, from, to);
        }
    }

    /// @param days on the business's clock
    record FreeStarts(ZoneId zone, List<DayOffers> days) {}
}
