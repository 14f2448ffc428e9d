package kz.localbusiness.application.booking;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.AskDecision;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.shared.BusinessId;

/// The client who holds the manage link asks the business for what cannot be done online.
@FunctionalInterface
public interface AskForChange {

    AskDecision ask(Command command);

    /// @param words at most [kz.localbusiness.domain.booking.ChangeRequest#MAX_WORDS] characters
    record Command(BusinessId business, AppointmentId appointment, ManageToken token, String words)
            implements ForBusiness {}
}
