package kz.localbusiness.application.chat;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.chat.MyChat;
import kz.localbusiness.domain.shared.BusinessId;

/// How the client who holds the manage link stands with the bot.
@FunctionalInterface
public interface ShowMyChat {

    /// @throws kz.localbusiness.application.NotAllowed when the token is not the visit's
    MyChat show(Query query);

    record Query(BusinessId business, AppointmentId appointment, ManageToken token)
            implements ForBusiness {}
}
