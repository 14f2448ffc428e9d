package kz.localbusiness.web.calendar;

import java.time.Instant;
import java.util.UUID;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// Books a client into a free time that was tapped in the calendar.
@FunctionalInterface
public interface BookingStarter {

    /// @param booked called once there is a visit, in the same UI
    void start(Wish wish, Runnable booked);

    /// @param staff null when nobody in particular was tapped
    /// @param client whom the calendar's address names, null for nobody
    record Wish(Business business, @Nullable StaffId staff, Instant start, @Nullable UUID client) {}
}
