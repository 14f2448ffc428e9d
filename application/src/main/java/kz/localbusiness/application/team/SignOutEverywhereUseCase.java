package kz.localbusiness.application.team;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamDecision.AboveYou;
import kz.localbusiness.domain.team.TeamDecision.AccountsSilent;
import kz.localbusiness.domain.team.TeamDecision.Changed;
import kz.localbusiness.domain.team.TeamDecision.NobodyThere;

@UseCase(Audience.TEAM)
class SignOutEverywhereUseCase implements SignOutEverywhere {

    private final TeamDesk desk;

    SignOutEverywhereUseCase(TeamDesk desk) {
        this.desk = desk;
    }

    @Override
    public TeamDecision signOut(Command command) {
        return desk.team().map(team -> signOut(command, team)).orElseGet(AccountsSilent::new);
    }

    private TeamDecision signOut(Command command, Team team) {
        var by = desk.insider();
        var account = command.account() == null ? by.account() : command.account();
        if (!team.maySignOut(account, by)) {
            return team.find(account).isEmpty() ? new NobodyThere() : new AboveYou();
        }
        return desk.signedOut(account, desk.accounts()::signOut)
                ? new Changed(team)
                : new AccountsSilent();
    }
}
