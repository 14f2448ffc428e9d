package kz.localbusiness.application.booking;

import java.time.LocalDate;
import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// When an appointment could take place instead; it is not in its own way. Empty when there is no
/// such appointment, or nobody to take it over.
@FunctionalInterface
public interface ShowMoveStarts {

    Optional<FreeStarts> show(Query query);

    /// @param staff who takes the visit over, null for those who have it
    /// @param to inclusive; at most [ShowFreeStarts#MOST_DAYS] dates are looked at
    record Query(
            BusinessId business,
            AppointmentId appointment,
            @Nullable StaffId staff,
            LocalDate from,
            LocalDate to)
            implements ForBusiness {}
}
