package kz.localbusiness.domain.booking;

import java.time.Duration;
import java.time.Instant;
import kz.localbusiness.domain.shared.BusinessId;

/// What a genuine manage token says: one appointment of one business, until a moment.
public record ManageLink(BusinessId business, AppointmentId appointment, Instant expires) {

    /// How long after the visit its link still works, for feedback.
    private static final Duration AFTERWARDS = Duration.ofDays(30);

    public static ManageLink to(Appointment appointment, BusinessId business) {
        return new ManageLink(
                business, appointment.id(), appointment.slot().end().plus(AFTERWARDS));
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }
}
