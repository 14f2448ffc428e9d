package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.RenewDecision;
import kz.localbusiness.domain.shared.BusinessId;
import org.jspecify.annotations.Nullable;

/// The business takes an appointment's manage link out of use, because it came into wrong hands,
/// and gets another one.
@FunctionalInterface
public interface RenewManageLink {

    Answer renew(Command command);

    record Command(BusinessId business, AppointmentId appointment) implements ForBusiness {}

    /// @param manage opens the appointment from now on, null when nothing was renewed
    record Answer(RenewDecision decision, @Nullable ManageToken manage) {}
}
