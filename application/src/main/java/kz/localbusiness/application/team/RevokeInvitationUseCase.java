package kz.localbusiness.application.team;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.team.TeamDecision;

@UseCase(Audience.MANAGEMENT)
class RevokeInvitationUseCase implements RevokeInvitation {

    private final TeamDesk desk;

    RevokeInvitationUseCase(TeamDesk desk) {
        this.desk = desk;
    }

    @Override
    public TeamDecision revoke(Command command) {
        return desk.decide(team -> team.revoke(command.invitation(), desk.insider()));
    }
}
