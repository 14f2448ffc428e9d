package kz.localbusiness.application.booking;

import java.time.Duration;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ResizeDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The business gives a visit more or less time, from the same start. Its price stays, and the
/// client, who comes when they would have come, is not written to.
@FunctionalInterface
public interface ResizeAppointment {

    ResizeDecision resize(Command command);

    /// @param length of all its services together
    /// @param override past the hours on purpose; never past somebody else's time
    record Command(
            BusinessId business, AppointmentId appointment, Duration length, boolean override)
            implements ForBusiness {}
}
