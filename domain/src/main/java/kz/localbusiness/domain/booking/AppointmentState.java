package kz.localbusiness.domain.booking;

import java.time.Instant;

/// Where an appointment stands. A requested one holds its time just as a confirmed one does.
public sealed interface AppointmentState {

    record Requested() implements AppointmentState {}

    record Confirmed(Instant at) implements AppointmentState {}

    /// @param reason empty when none was given
    record Cancelled(Instant at, Actor by, String reason) implements AppointmentState {

        public static final int MAX_REASON = 300;
    }
}
