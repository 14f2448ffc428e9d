package kz.localbusiness.domain.booking;

import java.util.List;

/// What a day answers when an appointment shall move to another time.
public sealed interface MoveDecision {

    /// @param day the day on which the appointment is now
    record Moved(StaffDay day, Appointment appointment) implements MoveDecision {}

    record SlotTaken() implements MoveDecision {}

    record NotOffered(List<Obstacle> obstacles) implements MoveDecision {}

    record WasCancelled(Appointment appointment) implements MoveDecision {}

    /// The visit has begun.
    record TooLate(Appointment appointment) implements MoveDecision {}

    record NoSuchAppointment() implements MoveDecision {}
}
