package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.shared.BusinessId;

/// What a genuine manage token says: one appointment of one business, until a moment.
///
/// @param generation how many links the appointment had before this one
public record ManageLink(
        BusinessId business, AppointmentId appointment, Instant expires, int generation) {

    /// A generation is one byte of the token, and a history must not grow for ever.
    public static final int MOST_RENEWALS = 20;

    /// How long after the visit its link still works, for feedback.
    private static final Duration AFTERWARDS = Duration.ofDays(30);

    public static ManageLink to(Appointment appointment, BusinessId business) {
        return new ManageLink(
                business,
                appointment.id(),
                appointment.slot().end().plus(AFTERWARDS),
                appointment.linkGeneration());
    }

    /// To a visit that is booked once it is paid for.
    public static ManageLink to(Reservation visit, BusinessId business) {
        return new ManageLink(business, visit.id(), visit.end().plus(AFTERWARDS), 0);
    }

    /// Whether it is the link that the appointment has by now, and not one that was replaced; a
    /// visit that is nobody's any more has none.
    public boolean opens(Appointment visit) {
        return appointment.equals(visit.id())
                && generation == visit.linkGeneration()
                && !visit.client().isErased();
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }
}
