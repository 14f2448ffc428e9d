package kz.localbusiness.application.team.out;

import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.InMemoryRows;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.team.Team;

public final class InMemoryTeams implements Teams {

    private final InMemoryRows<BusinessId, Team> rows =
            new InMemoryRows<>(
                    one -> new InMemoryRows.Key<>(one.business(), one.business()),
                    Team::version,
                    (one, version) ->
                            new Team(
                                    one.business(),
                                    one.colleagues(),
                                    one.invitations(),
                                    one.phonesShown(),
                                    version));

    @Override
    public Optional<Team> current() {
        return rows.find(CurrentBusiness.required());
    }

    @Override
    public void save(Team team) {
        rows.save(team);
    }

    public void clear() {
        rows.clear();
    }
}
