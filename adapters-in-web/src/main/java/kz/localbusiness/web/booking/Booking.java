package kz.localbusiness.web.booking;

import java.util.Optional;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/// What came of booking on a business's page.
///
/// @param manage the way back to the appointment, null when there is none
record Booking(BusinessPage page, Appointment appointment, @Nullable ManageToken manage) {

    /// Empty when that person is not there any more.
    String staffName() {
        return staffName(page, appointment.segments().getFirst().staff());
    }

    static String staffName(BusinessPage page, StaffId staff) {
        return page.staff().stream()
                .filter(one -> one.id().equals(staff))
                .map(StaffMember::name)
                .findFirst()
                .orElse("");
    }

    Optional<ManageToken> token() {
        return Optional.ofNullable(manage);
    }
}
