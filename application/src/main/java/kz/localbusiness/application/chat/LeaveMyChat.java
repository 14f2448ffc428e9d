package kz.localbusiness.application.chat;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.chat.MyChat;
import kz.localbusiness.domain.shared.BusinessId;

/// The client who holds the manage link is not written to in a chat any more.
@FunctionalInterface
public interface LeaveMyChat {

    /// @throws kz.localbusiness.application.NotAllowed when the token is not the visit's
    MyChat leave(Command command);

    record Command(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
