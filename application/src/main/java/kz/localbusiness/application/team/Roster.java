package kz.localbusiness.application.team;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.team.out.Accounts;
import kz.localbusiness.application.team.out.Teams;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Team;

/// Who is of the current business's team, for those who ask often. A team that was never written
/// down is written down with whoever has an account now, so that the realm is asked once.
public record Roster(Teams teams, Accounts accounts) {

    /// Empty while the realm does not answer, or has nobody.
    public Optional<Team> team() {
        return teams.current().or(this::writtenDown);
    }

    private Optional<Team> writtenDown() {
        return accounts.team().filter(people -> !people.isEmpty()).flatMap(this::writtenDown);
    }

    private Optional<Team> writtenDown(List<Colleague> people) {
        teams.save(Team.of(CurrentBusiness.required(), people));
        return teams.current();
    }
}
