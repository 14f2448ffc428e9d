package kz.localbusiness.domain.booking;

/// What a day answers when a cancellation shall be taken back.
public sealed interface ReinstateDecision {

    record Reinstated(Agenda agenda, Appointment appointment) implements ReinstateDecision {}

    record NotCancelled(Appointment appointment) implements ReinstateDecision {}

    /// The client has cancelled it, or is told already that the business has.
    record ForGood(Appointment appointment) implements ReinstateDecision {}

    /// Somebody else has its time by now.
    record SlotTaken() implements ReinstateDecision {}

    record NoSuchAppointment() implements ReinstateDecision {}
}
