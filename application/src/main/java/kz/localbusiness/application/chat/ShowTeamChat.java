package kz.localbusiness.application.chat;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.chat.TeamChat;
import kz.localbusiness.domain.shared.BusinessId;

/// How the caller, who is of the team, stands with the bot.
@FunctionalInterface
public interface ShowTeamChat {

    TeamChat show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
