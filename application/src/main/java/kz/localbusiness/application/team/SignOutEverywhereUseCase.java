package kz.localbusiness.application.team;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.MemberChats;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamDecision.AboveYou;
import kz.localbusiness.domain.team.TeamDecision.AccountsSilent;
import kz.localbusiness.domain.team.TeamDecision.Changed;
import kz.localbusiness.domain.team.TeamDecision.NobodyThere;

@UseCase(Audience.TEAM)
class SignOutEverywhereUseCase implements SignOutEverywhere {

    private final TeamDesk desk;
    private final PushSubscriptions browsers;
    private final MemberChats chats;

    SignOutEverywhereUseCase(TeamDesk desk, PushSubscriptions browsers, MemberChats chats) {
        this.desk = desk;
        this.browsers = browsers;
        this.chats = chats;
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
        var followed = desk.signedOut(account, desk.accounts()::signOut);
        browsers.forget(new PushSubscriber.Member(account));
        chats.forget(account);
        return followed ? new Changed(team) : new AccountsSilent();
    }
}
