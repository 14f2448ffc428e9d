package kz.localbusiness.domain.booking;

/// What a day answers when an appointment shall be cancelled.
public sealed interface CancelDecision {

    record NowCancelled(Agenda agenda, Appointment appointment) implements CancelDecision {}

    record WasCancelled(Appointment appointment) implements CancelDecision {}

    /// The visit has begun, or begins too soon by the policy.
    record TooLate(Appointment appointment) implements CancelDecision {}

    record NoSuchAppointment() implements CancelDecision {}
}
