package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.BusinessId;

/// The visit as it is now, as a file for the calendar of the client who holds the manage link.
@FunctionalInterface
public interface ShowMyCalendarFile {

    /// Empty when the link was replaced.
    Optional<byte[]> show(Query query);

    record Query(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
