package kz.localbusiness.domain.booking;

import java.util.List;

/// What is answered when a time shall be kept while a form is filled in.
public sealed interface HoldDecision {

    record Holding(Hold hold) implements HoldDecision {}

    record SlotTaken() implements HoldDecision {}

    record NotOffered(List<Obstacle> obstacles) implements HoldDecision {}

    /// The hold has become an appointment already.
    record AlreadyBooked() implements HoldDecision {}

    record NothingToBook() implements HoldDecision {}

    /// The platform has suspended the business; what was booked before stays.
    record BusinessSuspended() implements HoldDecision {}
}
