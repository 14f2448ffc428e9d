package kz.localbusiness.application.team;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.TeamDecision;

/// Takes somebody off the team: their account and their open pages end.
@FunctionalInterface
public interface RemoveColleague {

    TeamDecision remove(Command command);

    record Command(BusinessId business, AccountId account) implements ForBusiness {}
}
