package kz.localbusiness.domain.booking;

/// What a visit answers when the business has looked after what its client asked for.
public sealed interface AnswerDecision {

    record Answered(Agenda agenda, Appointment appointment) implements AnswerDecision {}

    record NothingAsked(Appointment appointment) implements AnswerDecision {}

    record NoSuchAppointment() implements AnswerDecision {}
}
