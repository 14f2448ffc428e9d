package kz.localbusiness.application.chat;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;

/// The caller, who is of the team, is not told things in a chat any more.
@FunctionalInterface
public interface LeaveTeamChat {

    void leave(Command command);

    record Command(BusinessId business) implements ForBusiness {}
}
