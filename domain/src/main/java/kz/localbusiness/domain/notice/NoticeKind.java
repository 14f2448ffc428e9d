package kz.localbusiness.domain.notice;

import java.util.Optional;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Cancelled;
import kz.localbusiness.domain.booking.AppointmentState.Confirmed;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.BookingEvent;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentArrived;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentBooked;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCancelled;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentCompleted;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentConfirmed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMissed;
import kz.localbusiness.domain.booking.BookingEvent.AppointmentMoved;
import kz.localbusiness.domain.booking.BookingEvent.SeriesBooked;

/// What a message tells.
public enum NoticeKind {
    RECEIVED,
    CONFIRMED,
    CANCELLED,
    MOVED,
    /// To somebody who waits; it holds as long as the offer does.
    TIME_OFFERED;

    /// Empty when nobody is told.
    public static Optional<NoticeKind> of(BookingEvent event, Appointment appointment) {
        return switch (event) {
            case AppointmentBooked _ ->
                    Optional.of(appointment.state() instanceof Requested ? RECEIVED : CONFIRMED);
            case AppointmentConfirmed _ -> Optional.of(CONFIRMED);
            case AppointmentCancelled _ -> Optional.of(CANCELLED);
            case AppointmentMoved _ -> Optional.of(MOVED);
            case AppointmentArrived _,
                    AppointmentCompleted _,
                    AppointmentMissed _,
                    SeriesBooked _ ->
                    Optional.empty();
        };
    }

    /// Whether it would still be true to say this of the appointment.
    public boolean stillHolds(Appointment appointment) {
        return switch (this) {
            case RECEIVED, MOVED -> appointment.isLive();
            case CONFIRMED -> appointment.state() instanceof Confirmed;
            case CANCELLED -> appointment.state() instanceof Cancelled;
            case TIME_OFFERED -> false;
        };
    }
}
