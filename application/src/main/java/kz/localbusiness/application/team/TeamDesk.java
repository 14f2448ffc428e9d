package kz.localbusiness.application.team;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.Role;
import kz.localbusiness.application.team.out.Accounts;
import kz.localbusiness.application.team.out.SignOutLog;
import kz.localbusiness.application.team.out.Teams;
import kz.localbusiness.domain.team.AccountId;
import kz.localbusiness.domain.team.Insider;
import kz.localbusiness.domain.team.Team;
import kz.localbusiness.domain.team.TeamDecision;
import kz.localbusiness.domain.team.TeamDecision.AccountsSilent;
import kz.localbusiness.domain.team.TeamDecision.Changed;
import kz.localbusiness.domain.team.TeamRole;

/// Where a team is changed: what is written here decides, then the realm follows.
public record TeamDesk(
        Teams teams, Accounts accounts, SignOutLog signOuts, Callers callers, Clock clock) {

    /// A team that was never written down is who has an account.
    public Optional<Team> team() {
        return teams.current()
                .or(() ->
                        accounts.team().map(people -> Team.of(CurrentBusiness.required(), people)));
    }

    TeamDecision decide(Function<Team, TeamDecision> question) {
        return team().map(team -> decided(team, question.apply(team)))
                .orElseGet(AccountsSilent::new);
    }

    private TeamDecision decided(Team before, TeamDecision decision) {
        if (decision instanceof Changed(var after) && !after.equals(before)) {
            teams.save(after);
        }
        return decision;
    }

    /// Signed out before the realm is asked, so that a silent realm keeps nobody in, and after, so
    /// that nobody stays who signed in meanwhile.
    boolean signedOut(AccountId account, Function<AccountId, Boolean> realm) {
        signOuts.signedOut(account, clock.instant());
        var followed = realm.apply(account);
        if (followed) {
            signOuts.signedOut(account, clock.instant());
        }
        return followed;
    }

    /// The realm has followed.
    TeamDecision settle(Function<Team, Team> change) {
        var settled = change.apply(teams.current().orElseThrow());
        teams.save(settled);
        return new Changed(settled);
    }

    /// @throws NotAllowed when nobody of a team calls
    Insider insider() {
        if (callers.current() instanceof Caller.Member member) {
            return Arrays.stream(TeamRole.values())
                    .filter(role -> member.roles().contains(Role.valueOf(role.name())))
                    .findFirst()
                    .map(role -> new Insider(new AccountId(member.subject()), role))
                    .orElseThrow(() -> new NotAllowed("nobody of the team"));
        }
        throw new NotAllowed("nobody of the team");
    }
}
