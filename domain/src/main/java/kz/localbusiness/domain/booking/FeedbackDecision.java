package kz.localbusiness.domain.booking;

/// What a day answers when a client gives feedback.
public sealed interface FeedbackDecision {

    record FeedbackGiven(Agenda agenda, Appointment appointment) implements FeedbackDecision {}

    /// The first word stands.
    record FeedbackStands(Feedback given) implements FeedbackDecision {}

    record TooEarly(Appointment appointment) implements FeedbackDecision {}

    record WasCancelled(Appointment appointment) implements FeedbackDecision {}

    record NoSuchAppointment() implements FeedbackDecision {}
}
