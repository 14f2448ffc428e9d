package kz.localbusiness.application.chat;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.chat.InvitationDecision.Invited;
import kz.localbusiness.domain.shared.BusinessId;

/// The caller, who is of the team, wants to be told things in a chat, and gets a way there that is
/// good once. The one before is good no more.
@FunctionalInterface
public interface InviteTeamChat {

    /// Empty while there is no bot, and for whoever is not of the team any more.
    Optional<Invited> invite(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
