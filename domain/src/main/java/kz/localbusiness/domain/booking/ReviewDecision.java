package kz.localbusiness.domain.booking;

/// What a visit answers when the business answers its feedback, or shows or hides it.
public sealed interface ReviewDecision {

    record Reviewed(Agenda agenda, Appointment appointment) implements ReviewDecision {}

    record NothingSaid(Appointment appointment) implements ReviewDecision {}

    record NoSuchAppointment() implements ReviewDecision {}
}
