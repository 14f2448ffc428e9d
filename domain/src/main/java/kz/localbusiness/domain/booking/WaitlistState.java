package kz.localbusiness.domain.booking;

import java.time.Instant;

/// Where somebody on the waitlist stands.
public sealed interface WaitlistState {

    record Waiting() implements WaitlistState {}

    /// A time is held for this client alone.
    ///
    /// @param hold the appointment that it becomes when the client accepts
    record Offered(AppointmentId hold, AgendaKey home, Instant start, Instant until)
            implements WaitlistState {}

    record Accepted(AppointmentId appointment) implements WaitlistState {}

    /// The client does not want to wait any longer, or the window is over.
    record Ended() implements WaitlistState {}
}
