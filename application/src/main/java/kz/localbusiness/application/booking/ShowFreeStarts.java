package kz.localbusiness.application.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// When a service can start. Empty when there is nothing of that kind to book.
@FunctionalInterface
public interface ShowFreeStarts {

    int MOST_DAYS = 62;

    Optional<FreeStarts> show(Query query);

    /// @param staff null for anyone
    /// @param to inclusive; at most [#MOST_DAYS] dates are looked at
    record Query(
            BusinessId business,
            OfferingId offering,
            @Nullable StaffId staff,
            LocalDate from,
            LocalDate to)
            implements ForBusiness {}

    record FreeStarts(Offering offering, ZoneId zone, List<DayStarts> days) {}

    /// @param date on the business's clock
    record DayStarts(LocalDate date, List<FreeStart> starts) {}

    record FreeStart(Instant start, List<StaffId> staff) {}
}
