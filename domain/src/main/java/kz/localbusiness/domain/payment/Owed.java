package kz.localbusiness.domain.payment;

import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentState.Completed;
import kz.localbusiness.domain.shared.Money;

/// What visits are not paid for yet.
///
/// @param over of those that are over
/// @param ahead of those that are agreed upon and not over
public record Owed(Money over, Money ahead) {

    public static final Owed NOTHING = new Owed(Money.ZERO, Money.ZERO);

    public static Owed of(Appointment visit) {
        if (!visit.takesPayments()) {
            return NOTHING;
        }
        return visit.state() instanceof Completed
                ? new Owed(visit.owed(), Money.ZERO)
                : new Owed(Money.ZERO, visit.owed());
    }

    public Owed plus(Owed other) {
        return new Owed(over.plus(other.over), ahead.plus(other.ahead));
    }
}
