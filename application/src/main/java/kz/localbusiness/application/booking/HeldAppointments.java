package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.application.booking.out.StaffDays;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.StaffDay;

/// Finds an appointment wherever it is; one between two days makes the caller look again.
final class HeldAppointments {

    private final StaffDays days;

    HeldAppointments(StaffDays days) {
        this.days = days;
    }

    /// @throws StaleState while it is moving from one day to another
    Optional<StaffDay> dayOf(AppointmentId id) {
        var day = days.holding(id);
        if (day.isPresent() && day.get().appointment(id).isEmpty()) {
            throw new StaleState("an appointment on its way");
        }
        return day;
    }
}
