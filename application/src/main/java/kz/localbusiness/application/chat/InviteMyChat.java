package kz.localbusiness.application.chat;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.chat.InvitationDecision;
import kz.localbusiness.domain.shared.BusinessId;

/// The client who holds the manage link wants to be written to in a chat, and gets a way there that
/// is good once. The one before is good no more.
@FunctionalInterface
public interface InviteMyChat {

    /// @throws kz.localbusiness.application.NotAllowed when the token is not the visit's
    InvitationDecision invite(Command command);

    record Command(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
