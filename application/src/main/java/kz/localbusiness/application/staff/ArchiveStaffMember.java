package kz.localbusiness.application.staff;

import java.util.List;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;

/// The owner no longer lets clients book somebody. What was booked stays booked and is shown on its
/// days; so whoever still has visits ahead is only archived by an owner who knows of them.
@FunctionalInterface
public interface ArchiveStaffMember {

    Answer archive(Command command);

    /// @param keepsVisits whether the visits ahead are known and stay
    record Command(BusinessId business, StaffId staff, boolean keepsVisits)
            implements ForBusiness {}

    sealed interface Answer {

        record Archived(StaffMember member) implements Answer {}

        /// @param visits by start, at least one
        record StillBooked(List<Appointment> visits) implements Answer {

            public StillBooked {
                visits = List.copyOf(visits);
            }
        }

        record UnknownMember() implements Answer {}
    }
}
