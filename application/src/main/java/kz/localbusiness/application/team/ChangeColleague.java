package kz.localbusiness.application.team;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;

/// Says what somebody is in the team, and whom clients book when they book them. They sign in anew.
@FunctionalInterface
public interface ChangeColleague {

    TeamDecision change(Command command);

    /// @param staff null for nobody
    record Command(BusinessId business, AccountId account, TeamRole role, @Nullable StaffId staff)
            implements ForBusiness {}
}
