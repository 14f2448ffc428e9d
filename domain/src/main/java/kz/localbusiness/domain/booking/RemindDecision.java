package kz.localbusiness.domain.booking;

import java.time.Instant;

/// What a day answers when a client shall be reminded.
public sealed interface RemindDecision {

    /// The message is on its way.
    record Reminded(Agenda agenda, Appointment appointment) implements RemindDecision {}

    /// @param again when the client may be reminded once more
    record TooSoon(Instant again) implements RemindDecision {}

    /// The client left nothing by which the business could write to them.
    record NoWay() implements RemindDecision {}

    /// The client wants no reminders, or none by any way that is left.
    record Unwanted() implements RemindDecision {}

    /// Nobody is expected, or the visit has begun.
    record NotNow(Appointment appointment) implements RemindDecision {}

    record NoSuchAppointment() implements RemindDecision {}
}
