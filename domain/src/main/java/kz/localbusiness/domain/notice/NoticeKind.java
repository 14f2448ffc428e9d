package kz.localbusiness.domain.notice;

import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;

/// What a message tells.
public enum NoticeKind {
    RECEIVED,
    CONFIRMED,
    CANCELLED,
    MOVED;

    public static NoticeKind of(BookingEvent event) {
        return switch (event) {
            case AppointmentBooked _ -> RECEIVED;
            case AppointmentConfirmed _ -> CONFIRMED;
            case AppointmentCancelled _ -> CANCELLED;
            case AppointmentMoved _ -> MOVED;
        };
    }

    /// Whether it would still be true to say this of the appointment.
    public boolean stillHolds(Appointment appointment) {
        return switch (this) {
            case RECEIVED, MOVED -> appointment.isLive();
            case CONFIRMED -> appointment.state() instanceof Confirmed;
            case CANCELLED -> appointment.state() instanceof Cancelled;
        };
    }
}
