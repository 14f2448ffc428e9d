package kz.localbusiness.domain.booking;

import java.util.List;

/// What a day answers when an appointment shall move to another time.
public sealed interface MoveDecision {

    /// @param agenda its home, wherever it has moved to
    record Moved(Agenda agenda, Appointment appointment) implements MoveDecision {}

    record SlotTaken() implements MoveDecision {}

    record NotOffered(List<Obstacle> obstacles) implements MoveDecision {}

    record WasCancelled(Appointment appointment) implements MoveDecision {}

    /// @param most how often a client may move one visit
    record TooOften(Appointment appointment, int most) implements MoveDecision {}

    /// The visit has begun, or begins too soon by the policy.
    record TooLate(Appointment appointment) implements MoveDecision {}

    record NoSuchAppointment() implements MoveDecision {}
}
