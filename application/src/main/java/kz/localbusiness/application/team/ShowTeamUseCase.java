package kz.localbusiness.application.team;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.team.Team;

@UseCase(Audience.MANAGEMENT)
class ShowTeamUseCase implements ShowTeam {

    private final TeamDesk desk;

    ShowTeamUseCase(TeamDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Team> show(Query query) {
        return desk.team();
    }
}
