package kz.localbusiness.domain.booking;

/// What a visit answers when its client asks for a change in words.
public sealed interface AskDecision {

    record Asked(Agenda agenda, Appointment appointment) implements AskDecision {}

    /// One thing at a time.
    record StillWaits(ChangeRequest request) implements AskDecision {}

    record TooOften(Appointment appointment) implements AskDecision {}

    /// It is over, or will not be.
    record NotNow(Appointment appointment) implements AskDecision {}

    record NoSuchAppointment() implements AskDecision {}
}
