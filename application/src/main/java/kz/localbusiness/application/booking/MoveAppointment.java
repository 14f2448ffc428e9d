package kz.localbusiness.application.booking;

import java.time.Instant;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.MoveDecision;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// The business moves an appointment to another time or to somebody else.
@FunctionalInterface
public interface MoveAppointment {

    MoveDecision move(Command command);

    /// @param staff who takes the visit over, null for those who have it
    /// @param override past the rules on purpose; never past somebody else's time
    record Command(
            BusinessId business,
            AppointmentId appointment,
            Instant start,
            @Nullable StaffId staff,
            boolean override)
            implements ForBusiness {

        /// Back to where it was and, of one service, with whom; past rules that have become
        /// narrower meanwhile.
        ///
        /// @param before the visit as it was
        public static Command back(BusinessId business, Appointment before) {
            var parts = before.segments();
            var staff = parts.size() == 1 ? parts.getFirst().staff() : null;
            return new Command(business, before.id(), before.slot().start(), staff, true);
        }
    }
}
