package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.domain.shared.TimeSlot;

/// One reason why a start is not offered. Remove all of a start's obstacles and it is offered.
public sealed interface Obstacle {

    record InThePast() implements Obstacle {}

    record TooSoon(Duration minimumNotice) implements Obstacle {}

    record BeyondHorizon(LocalDate lastDay) implements Obstacle {}

    /// @param open the day's hours, empty when it is closed altogether
    record OutsideHours(List<TimeSlot> open) implements Obstacle {}

    record OffGrid(Duration step) implements Obstacle {}

    /// Somebody else's claim; whose is nobody's business.
    record Taken(TimeSlot by) implements Obstacle {}

    /// The day holds as many appointments, cancelled ones included, as it ever will.
    record DayFull() implements Obstacle {}
}
