package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.util.List;

/// What a day answers when a visit shall take longer or shorter.
public sealed interface ResizeDecision {

    record Resized(Agenda agenda, Appointment appointment) implements ResizeDecision {}

    record SlotTaken() implements ResizeDecision {}

    /// @param obstacles the hours that it would not keep to
    record NotOffered(List<Obstacle> obstacles) implements ResizeDecision {}

    /// A visit has whole minutes, and no more and no less than these.
    record Unfit(Duration shortest, Duration longest) implements ResizeDecision {}

    /// The visit is over or will not be.
    record NotNow(Appointment appointment) implements ResizeDecision {}

    record NoSuchAppointment() implements ResizeDecision {}
}
