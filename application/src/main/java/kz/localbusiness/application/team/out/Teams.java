package kz.localbusiness.application.team.out;

import java.util.Optional;
import kz.localbusiness.domain.team.Team;

/// The current business's team, as far as it was written down.
public interface Teams {

    Optional<Team> current();

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(Team team);
}
