package kz.localbusiness.application.booking;

import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.shared.BusinessId;

/// By which channels the client who holds the manage link wants to hear nothing.
@FunctionalInterface
public interface ShowMyMessages {

    /// Empty when the link was replaced.
    Optional<Set<Channel>> show(Query query);

    record Query(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
