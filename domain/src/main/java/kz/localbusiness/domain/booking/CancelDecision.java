package kz.localbusiness.domain.booking;

/// What a day answers when an appointment shall be cancelled.
public sealed interface CancelDecision {

    record NowCancelled(StaffDay day, Appointment appointment) implements CancelDecision {}

    record WasCancelled(Appointment appointment) implements CancelDecision {}

    /// The visit has begun.
    record TooLate(Appointment appointment) implements CancelDecision {}

    record NoSuchAppointment() implements CancelDecision {}
}
