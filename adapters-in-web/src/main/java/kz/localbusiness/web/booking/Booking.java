package kz.localbusiness.web.booking;

import java.util.Optional;
import java.util.stream.Collectors;
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

    /// Without those who are not there any more.
    String staffName() {
        return appointment.segments().stream()
                .map(part -> staffName(page, part.staff()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
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
