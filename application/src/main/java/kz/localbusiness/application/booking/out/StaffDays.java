package kz.localbusiness.application.booking.out;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.StaffDay;
import kz.localbusiness.domain.staff.StaffId;

/// All days of all staff of the current business.
public interface StaffDays {

    /// An empty day when nothing was ever stored for it.
    StaffDay of(StaffId staff, LocalDate date);

    /// The stored days of these people in a closed range of dates, in one call to the store.
    List<StaffDay> within(Collection<StaffId> staff, LocalDate from, LocalDate to);

    /// The day on which an appointment is, or else the day that it is leaving.
    Optional<StaffDay> holding(AppointmentId appointment);

    /// One conditional write of the day, its claims and its news together.
    ///
    /// @throws kz.localbusiness.application.StaleState when the day changed since it was read, or
    ///   one of its appointments is on another day by now
    void save(StaffDay day);
}
