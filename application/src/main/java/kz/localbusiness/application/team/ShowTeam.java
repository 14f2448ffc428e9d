package kz.localbusiness.application.team;

import java.util.Optional;
import kz.localbusiness.application.ForBusiness;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.Team;

/// The people of the business who can sign in, and who is asked to join.
@FunctionalInterface
public interface ShowTeam {

    /// Empty when the accounts cannot be told right now.
    Optional<Team> show(Query query);

    record Query(BusinessId business) implements ForBusiness {}
}
