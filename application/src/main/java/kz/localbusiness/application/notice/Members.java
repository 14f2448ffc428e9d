package kz.localbusiness.application.notice;

import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.business.out.TermsRecords;
import kz.localbusiness.application.notice.out.TeamWishes;
import kz.localbusiness.application.team.Roster;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MemberWishes;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Colleague;
import kz.localbusiness.domain.team.Team;

/// Those of the team who are told things, and what each of them wishes to be told.
public record Members(Roster roster, TeamWishes wishes, TermsRecords terms) {

    Optional<Team> team() {
        return roster.team();
    }

    /// Empty once they have left.
    public Optional<Colleague> find(AccountId account) {
        return team().flatMap(team -> find(team, account));
    }

    private static Optional<Colleague> find(Team team, AccountId account) {
        return team.find(account).filter(one -> !one.isLeaving());
    }

    /// As long as they have wished for nothing: in the language in which the terms were accepted.
    public MemberWishes wishesOf(Colleague member) {
        return wishes.find(member.account())
                .orElseGet(() ->
                        MemberWishes.usual(CurrentBusiness.required(), member, terms.language()));
    }

    /// None to those who have left.
    List<Channel> ways(AccountId account, TeamNews.Kind kind) {
        return team().map(team -> ways(team, account, kind)).orElse(List.of());
    }

    /// None to those who have left.
    List<Channel> ways(Team team, AccountId account, TeamNews.Kind kind) {
        return find(team, account).map(one -> wishesOf(one).ways(kind)).orElse(List.of());
    }
}
