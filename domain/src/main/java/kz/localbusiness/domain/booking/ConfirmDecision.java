package kz.localbusiness.domain.booking;

/// What a day answers when the business confirms an appointment.
public sealed interface ConfirmDecision {

    record NowConfirmed(Agenda agenda, Appointment appointment) implements ConfirmDecision {}

    record WasConfirmed(Appointment appointment) implements ConfirmDecision {}

    record WasCancelled(Appointment appointment) implements ConfirmDecision {}

    record NoSuchAppointment() implements ConfirmDecision {}
}
