package kz.localbusiness.application.team;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.staff.out.StaffMembers;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Colleague.Standing;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamDecision.AccountsSilent;
import kz.localbusiness.domain.team.TeamDecision.Changed;
import kz.localbusiness.domain.team.TeamDecision.StaffUnknown;

@UseCase(Audience.MANAGEMENT)
class ChangeColleagueUseCase implements ChangeColleague {

    private final TeamDesk desk;
    private final StaffMembers staff;

    ChangeColleagueUseCase(TeamDesk desk, StaffMembers staff) {
        this.desk = desk;
        this.staff = staff;
    }

    @Override
    public TeamDecision change(Command command) {
        var whom = command.staff();
        if (whom != null && staff.find(whom).isEmpty()) {
            return new StaffUnknown();
        }
        var decision =
                desk.decide(team ->
                        team.change(command.account(), command.role(), whom, desk.insider()));
        return decision instanceof Changed(var team) && isUnsettled(team, command.account())
                ? follow(command)
                : decision;
    }

    private static boolean isUnsettled(Team team, AccountId account) {
        return team.find(account).map(Colleague::standing).orElseThrow() != Standing.SETTLED;
    }

    private TeamDecision follow(Command command) {
        var followed =
                desk.signedOut(
                        command.account(),
                        account ->
                                desk.accounts().assign(account, command.role(), command.staff()));
        return followed
                ? desk.settle(team -> team.settled(command.account()))
                : new AccountsSilent();
    }
}
