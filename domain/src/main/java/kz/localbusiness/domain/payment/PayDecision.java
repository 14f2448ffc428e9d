package kz.localbusiness.domain.payment;

import java.time.Duration;
import java.util.List;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Obstacle;

/// What is answered when a client wants to pay online.
public sealed interface PayDecision {

    /// There is something to pay, or it is paid by now.
    record Payable(Charge charge) implements PayDecision {}

    /// It is booked, and the advance paid.
    record AlreadyBooked(Appointment appointment) implements PayDecision {}

    /// Nothing has to be paid online, now.
    record NothingToPay() implements PayDecision {}

    /// The business takes no money online, or not now.
    record NotConnected() implements PayDecision {}

    /// The bank does not answer; nothing was paid.
    record BankAway() implements PayDecision {}

    record SlotTaken() implements PayDecision {}

    record NotOffered(List<Obstacle> obstacles) implements PayDecision {}

    record NothingToBook() implements PayDecision {}

    record BusinessSuspended() implements PayDecision {}

    record TooMany(Duration pause) implements PayDecision {}
}
