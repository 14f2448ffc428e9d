package kz.localbusiness.application.team;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.MemberChats;
import kz.localbusiness.application.notice.out.PushSubscriptions;
import kz.localbusiness.application.notice.out.TeamWishes;
import kz.localbusiness.domain.notice.PushSubscriber;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamDecision.AccountsSilent;
import kz.localbusiness.domain.team.TeamDecision.Changed;

/// From the first write on they count for nothing; their account follows.
@UseCase(Audience.MANAGEMENT)
class RemoveColleagueUseCase implements RemoveColleague {

    private final TeamDesk desk;
    private final TeamWishes wishes;
    private final PushSubscriptions browsers;
    private final MemberChats chats;

    RemoveColleagueUseCase(
            TeamDesk desk, TeamWishes wishes, PushSubscriptions browsers, MemberChats chats) {
        this.desk = desk;
        this.wishes = wishes;
        this.browsers = browsers;
        this.chats = chats;
    }

    @Override
    public TeamDecision remove(Command command) {
        var account = command.account();
        var decision = desk.decide(team -> team.remove(account, desk.insider()));
        if (!(decision instanceof Changed)) {
            return decision;
        }
        var followed = desk.signedOut(account, desk.accounts()::remove);
        wishes.forget(account);
        browsers.forget(new PushSubscriber.Member(account));
        chats.forget(account);
        return followed ? desk.settle(team -> team.without(account)) : new AccountsSilent();
    }
}
