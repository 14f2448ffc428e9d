package kz.localbusiness.domain.booking;

/// What an appointment answers when the business says how far it has come.
public sealed interface ProgressDecision {

    record Done(Agenda agenda, Appointment appointment) implements ProgressDecision {}

    /// Its state does not allow it, or says it already.
    record NotNow(Appointment appointment) implements ProgressDecision {}

    /// The visit has not begun.
    record TooEarly(Appointment appointment) implements ProgressDecision {}

    record NoSuchAppointment() implements ProgressDecision {}
}
