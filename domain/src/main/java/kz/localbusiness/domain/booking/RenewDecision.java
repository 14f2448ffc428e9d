package kz.localbusiness.domain.booking;

/// Whether an appointment has a new manage link now, and the old ones are worth nothing.
public sealed interface RenewDecision {

    /// @param agenda its home as it must be stored
    record LinkRenewed(Agenda agenda, Appointment visit) implements RenewDecision {}

    /// As often as it ever may be.
    record TooOften(Appointment visit) implements RenewDecision {}

    record NoSuchAppointment() implements RenewDecision {}
}
