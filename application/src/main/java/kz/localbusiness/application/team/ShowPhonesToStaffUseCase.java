package kz.localbusiness.application.team;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamDecision.Changed;

@UseCase(Audience.OWNERS)
class ShowPhonesToStaffUseCase implements ShowPhonesToStaff {

    private final TeamDesk desk;

    ShowPhonesToStaffUseCase(TeamDesk desk) {
        this.desk = desk;
    }

    @Override
    public TeamDecision decide(Command command) {
        return desk.decide(team -> new Changed(team.showingPhones(command.shown())));
    }
}
