package kz.localbusiness.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import kz.localbusiness.domain.staff.StaffId;

/// What happened on a staff member's day. Stored with the day in one write, told on at least once.
public sealed interface BookingEvent {

    EventId id();

    AppointmentId appointment();

    Instant at();

    record AppointmentBooked(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    record AppointmentConfirmed(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    record AppointmentCancelled(EventId id, AppointmentId appointment, Instant at)
            implements BookingEvent {}

    /// Stored with the day that the appointment moved to.
    ///
    /// @param fromDate may be the same day, then nothing is left to release
    record AppointmentMoved(
            EventId id,
            AppointmentId appointment,
            Instant at,
            StaffId fromStaff,
            LocalDate fromDate)
            implements BookingEvent {}
}
