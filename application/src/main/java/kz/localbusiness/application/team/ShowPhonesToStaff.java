package kz.localbusiness.application.team;

import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.TeamDecision;

/// The owner decides whether staff see how clients can be reached.
@FunctionalInterface
public interface ShowPhonesToStaff {

    TeamDecision decide(Command command);

    record Command(BusinessId business, boolean shown) implements ForBusiness {}
}
