package kz.localbusiness.domain.booking;

/// What a visit answers when its client says that they come.
public sealed interface PromiseDecision {

    record Promised(Agenda agenda, Appointment appointment) implements PromiseDecision {}

    /// They had said so before.
    record WasPromised(Appointment appointment) implements PromiseDecision {}

    /// The business has not agreed to it yet.
    record NotConfirmed(Appointment appointment) implements PromiseDecision {}

    /// It was cancelled or missed.
    record WasCancelled(Appointment appointment) implements PromiseDecision {}

    /// It has begun, or is over.
    record TooLate(Appointment appointment) implements PromiseDecision {}

    record NoSuchAppointment() implements PromiseDecision {}
}
