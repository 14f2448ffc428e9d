package kz.localbusiness.application.booking;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.shared.BusinessId;

/// Which messages the client who holds the manage link wants, and how: of what was agreed to, only
/// for the number of the visit.
@FunctionalInterface
public interface ShowMyMessages {

    /// Empty when the link was replaced.
    Optional<MessageWishes> show(Query query);

    record Query(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
