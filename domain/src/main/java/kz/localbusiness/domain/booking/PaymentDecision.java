package kz.localbusiness.domain.booking;

import kz.localbusiness.domain.shared.Money;

/// What a day answers when money is received for a visit, or given back.
public sealed interface PaymentDecision {

    record Recorded(Agenda agenda, Appointment appointment) implements PaymentDecision {}

    /// The same was recorded before.
    record WasRecorded(Appointment appointment) implements PaymentDecision {}

    /// @param owed all that is still to be paid
    record TooMuch(Appointment appointment, Money owed) implements PaymentDecision {}

    /// The visit waits for the owner's word, or will not be.
    record NotNow(Appointment appointment) implements PaymentDecision {}

    record TooMany(Appointment appointment) implements PaymentDecision {}

    record NoSuchPayment() implements PaymentDecision {}
}
