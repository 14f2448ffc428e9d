package kz.localbusiness.domain.payment;

import java.util.Optional;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState;
import kz.localbusiness.domain.shared.Money;

/// Why the bank may take no money for a visit.
public enum BillRefusal {
    /// Nothing has that number.
    UNKNOWN,
    /// The visit will not be.
    CANCELLED,
    PAID,
    /// It waits for the owner's word.
    NOT_AGREED,
    /// More than is owed has nowhere to go, and less would leave the client believing that all is
    /// paid.
    OTHER_SUM;

    /// Empty when what it owes may be paid.
    public static Optional<BillRefusal> of(Appointment visit) {
        if (!visit.isLive()) {
            return Optional.of(CANCELLED);
        }
        if (visit.state() instanceof AppointmentState.Requested) {
            return Optional.of(NOT_AGREED);
        }
        return visit.owed().equals(Money.ZERO) ? Optional.of(PAID) : Optional.empty();
    }

    public static Optional<BillRefusal> of(Appointment visit, Money sum) {
        return of(visit)
                .or(() -> sum.equals(visit.owed()) ? Optional.empty() : Optional.of(OTHER_SUM));
    }
}
