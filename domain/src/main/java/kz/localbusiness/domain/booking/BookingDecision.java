package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.domain.shared.Money;

/// What a day answers when a client asks for a time.
public sealed interface BookingDecision {

    record Booked(Agenda agenda, Appointment appointment) implements BookingDecision {}

    /// The very same request was booked before; nothing was done again.
    record AlreadyBooked(Agenda agenda, Appointment appointment) implements BookingDecision {}

    /// The idempotency key was used before, for something else.
    record KeyReused() implements BookingDecision {}

    record SlotTaken() implements BookingDecision {}

    /// @param obstacles at least one, none of them somebody else's claim alone
    record NotOffered(List<Obstacle> obstacles) implements BookingDecision {}

    /// No such service or staff member, or not any more.
    record NothingToBook() implements BookingDecision {}

    /// So many came from there of late that no more is taken for so long.
    record TooMany(Duration pause) implements BookingDecision {}

    /// It is booked only with money that is paid before.
    record AdvanceNeeded(Money amount) implements BookingDecision {}

    /// The platform has suspended the business; what was booked before stays.
    record BusinessSuspended() implements BookingDecision {}
}
